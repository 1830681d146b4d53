/** Words that sentences are made of. */

const SPELT = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const PLACES = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/**
 * A number in prose: one to nine as words, the rest as numerals; none as `no`.
 *
 * @example
 * spelt(6) // => 'six'
 * spelt(58) // => '58'
 * spelt(0) // => 'no'
 */
export function spelt(value: number): string {
  return SPELT[value] ?? String(value);
}

/**
 * @example
 * counted(1, 'seat') // => 'one seat'
 * counted(12, 'seat') // => '12 seats'
 */
export function counted(value: number, noun: string): string {
  return `${spelt(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/**
 * A place in an order, in prose.
 *
 * @example
 * placed(3) // => 'third'
 * placed(12) // => '12th'
 * placed(2, true) // => 'joint second'
 */
export function placed(place: number, joint = false): string {
  return `${joint ? 'joint ' : ''}${PLACES[place] || ordinal(place)}`;
}

/**
 * A place in an order, in a table.
 *
 * @example
 * ordinal(1) // => '1st'
 * ordinal(12) // => '12th'
 * ordinal(123) // => '123rd'
 */
export function ordinal(place: number): string {
  const teens = place % 100 >= 11 && place % 100 <= 13;
  return `${place}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')}`;
}

/**
 * @example
 * listed(['Bedford', 'Ipswich', 'Corby']) // => 'Bedford, Ipswich and Corby'
 */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}

/**
 * @example
 * capital('the Conservatives') // => 'The Conservatives'
 */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
