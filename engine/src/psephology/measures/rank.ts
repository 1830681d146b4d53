import { WrongInput } from '../wrong-input.ts';

/** A place in an order: 1 is first. Joint when another has the same place; the places after are then left out (1, 2, 2, 4). */
export interface Place {
  readonly place: number;
  readonly joint: boolean;
}

/**
 * The place of each item, in the order the items were given. The comparison says which comes first, as for `sort`, and items that
 * it finds equal share a place: give it exact figures, never rounded ones.
 *
 * @throws WrongInput when the comparison gives no number, as it does when a figure is missing.
 * @example
 * rank([30, 50, 30, 20], (a, b) => b - a) // => [{ place: 2, joint: true }, { place: 1, joint: false }, { place: 2, joint: true }, { place: 4, joint: false }]
 */
export function rank<Item>(items: readonly Item[], comparison: (a: Item, b: Item) => number): Place[] {
  const before = (a: number, b: number) => order(comparison(items[a]!, items[b]!));
  const sorted = items.map((_, index) => index).sort(before);
  const places = new Array<Place>(items.length);
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    end = start + 1;
    while (end < sorted.length && before(sorted[start]!, sorted[end]!) === 0) end++;
    const place = { place: start + 1, joint: end - start > 1 };
    for (let at = start; at < end; at++) places[sorted[at]!] = place;
  }
  return places;
}

function order(compared: number): number {
  if (!Number.isNaN(compared)) return compared;
  throw new WrongInput(
    'comparison gave NaN, where a number was expected: leave out the items that have no figure before ranking.',
  );
}
