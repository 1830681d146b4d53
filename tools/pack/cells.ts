/** Checks on single cells. Each throws one sentence that says where the bad cell is. */

export function count(cell: string, where: string): string {
  if (!/^\d+$/.test(cell)) throw new Error(`${where}: "${cell}" is not a whole number of zero or more.`);
  return cell;
}

export function countOrEmpty(cell: string, where: string): string {
  return cell === '' ? '' : count(cell, where);
}

export function date(cell: string, where: string): string {
  const asDate = new Date(`${cell}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(cell) || Number.isNaN(asDate.getTime()) || asDate.toISOString().slice(0, 10) !== cell) {
    throw new Error(`${where}: "${cell}" is not a date like 2019-12-12.`);
  }
  return cell;
}

export function dateOrEmpty(cell: string, where: string): string {
  return cell === '' ? '' : date(cell, where);
}

export function oneOf<Word extends string>(cell: string, words: readonly Word[], where: string): Word {
  const word = words.find((known) => known === cell);
  if (word === undefined) throw new Error(`${where}: "${cell}" is not one of ${words.join(', ')}.`);
  return word;
}

/** Sources write flags as 1 and 0; the pack writes yes and no, and leaves what is not known empty. */
export function yesNo(cell: string, where: string): 'yes' | 'no' | '' {
  if (cell === '') return '';
  return oneOf(cell, ['1', '0'], where) === '1' ? 'yes' : 'no';
}

/** Looks a key up and says what was missing, and where, when it is not there. */
export function found<Value>(value: Value | undefined, what: string, where: string): Value {
  if (value === undefined) throw new Error(`${where}: ${what} is not known.`);
  return value;
}
