import { BLOCS, K, type Bloc } from '../blocs/index.ts';
import type { Projection } from '../live/index.ts';

/** More than half of the 650 seats; no bloc of Great Britain stands in Northern Ireland. */
const MAJORITY = 326;
/** A call is made from this probability on. */
const CALLED = 0.95;

/** Who has a majority: a bloc, or nobody. */
export type MajorityOf = Bloc | 'none';

/** What a projection calls, or `undefined` where no outcome is probable enough. */
export function majorityCalled({ draws }: Projection): MajorityOf | undefined {
  const count = draws.length / K;
  const probabilities = BLOCS.map((_, bloc) => {
    const row = draws.subarray(bloc * count, (bloc + 1) * count);
    return row.reduce((sum, seats) => sum + (seats >= MAJORITY ? 1 : 0), 0) / count;
  });
  const first = probabilities.indexOf(Math.max(...probabilities));
  if (probabilities[first]! >= CALLED) return BLOCS[first]!;
  return 1 - probabilities.reduce((sum, each) => sum + each, 0) >= CALLED ? 'none' : undefined;
}

/** Who has a majority of the seats. */
export function majorityIn(seats: ArrayLike<number>): MajorityOf {
  return BLOCS.find((_, bloc) => seats[bloc]! >= MAJORITY) ?? 'none';
}
