/**
 * The slug of a name: lower case, diacritics folded, apostrophes dropped, everything else a hyphen, so that a seat keeps
 * one address however a source spells it.
 *
 * @example slug('Birmingham, Hall Green') // => 'birmingham-hall-green'
 * @example slug("Ynys Môn") // => 'ynys-mon'
 */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Orders text by code point, so that the pack's order depends on no machine's language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders rows by several keys, the first that differs deciding. */
export function byKeys<Row>(...keys: ((row: Row) => string)[]): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = byText(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  };
}
