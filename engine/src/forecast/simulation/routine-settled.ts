import { f64, i32, pair, when, type Code } from '../vectors/instructions.ts';
import type { Local } from '../vectors/routine.ts';
import { BYTE, forEach, SHORT, type Columns } from './columns.ts';

/** Steps of the ruler that turns a distance into a number of radii, for each 1 of length. */
export const RULER = 64;

/** What a seat's radii are told by, and where the answer goes. */
interface Settling {
  readonly row: Local;
  /** The first of the seat's leads. */
  readonly first: Local;
  /** How many of the shortest radii settle the seat in all draws of the stretch, and how many leave only the second-placed a chance. */
  readonly settled: Local;
  readonly rest: Local;
}

/**
 * Tells how many radii settle a seat.
 *
 * @param longest the last step of the ruler
 * @param at and the others: three places for whole numbers and three for pairs that nothing else is kept in meanwhile
 */
export function settle(
  columns: Columns,
  { row, first, settled, rest }: Settling,
  width: number,
  longest: number,
  [at, end, about]: readonly [Local, Local, Local],
  [distance, each, second]: readonly [Local, Local, Local],
): Code[] {
  const measure = (index: Local) => [
    about.set(i32.load16(columns('pair', index.get, SHORT))),
    each.set(
      pair.multiply(
        pair.add(pair.loadSame(columns('lead', index.get)), pair.loadSame(columns('leasts', about.get))),
        pair.loadSame(columns('perReach', index.get)),
      ),
    ),
  ];
  const within = (length: Local, answer: Local) => [
    answer.set(i32.fromDouble(f64.multiply(pair.first(length.get), f64.of(RULER)))),
    when(i32.less(i32.of(longest), answer.get), [answer.set(i32.of(longest))]),
    // No radius is shorter than nothing.
    when(i32.less(answer.get, i32.of(0)), [answer.set(i32.of(0))]),
    answer.set(i32.load16(columns('shorter', answer.get, SHORT))),
  ];
  return [
    first.set(i32.multiply(row.get, i32.of(width - 1))),
    end.set(i32.add(first.get, i32.subtract(i32.load8(columns('contenders', row.get, BYTE)), i32.of(1)))),
    distance.set(pair.same(f64.of(Infinity))),
    at.set(i32.add(first.get, i32.of(1))),
    forEach(at, end.get, [...measure(at), distance.set(pair.smaller(distance.get, each.get))]),
    second.set(distance.get),
    when(i32.less(first.get, end.get), [...measure(first), second.set(each.get)]),
    ...within(distance, rest),
    settled.set(rest.get),
    when(f64.less(pair.first(second.get), pair.first(distance.get)), within(second, settled)),
  ];
}
