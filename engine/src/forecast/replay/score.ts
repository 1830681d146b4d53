import { BLOCS, K, UNDECLARED, type Bloc, type Outcome } from '../blocs/index.ts';
import type { Projection } from '../live/index.ts';
import { brier, covered, crps, logScore, rmse } from '../scores/index.ts';

/** How a projection fared against what was declared in the end. */
export interface Score {
  /** Root mean square of forecast less actual seats over the eight blocs. */
  readonly rmse: number;
  /** Forecast less actual seats. */
  readonly errors: Readonly<Record<Bloc, number>>;
  /** Seats still to come whose winner is another than the one with the largest expected share. */
  readonly wrong: number;
  readonly open: number;
  /** Means over the seats still to come; absent when none is. */
  readonly brier?: number;
  readonly log?: number;
  /** Sum over the blocs, seats. */
  readonly crps: number;
  /** Whether the interval of nine in ten has the actual seats, and how wide it is. */
  readonly covered: Readonly<Record<Bloc, boolean>>;
  readonly width: Readonly<Record<Bloc, number>>;
}

/** Final seats of the eight blocs. */
export function seatsOf({ winner }: Outcome): Float64Array {
  const seats = new Float64Array(K);
  for (const bloc of winner) if (bloc >= 0) seats[bloc]! += 1;
  return seats;
}

/** @param declared n: 1 where the seat was declared when the projection was made */
export function scoreOf(projection: Projection, outcome: Outcome, declared: Uint8Array): Score {
  const actual = seatsOf(outcome);
  const expected = projection.totals.map((total) => total.expected);
  const toCome = outcome.winner.map((winner, seat) => (declared[seat] === 1 ? UNDECLARED : winner));
  const open = [...toCome.keys()].filter((seat) => toCome[seat]! >= 0);
  const draws = projection.draws.length / K;
  return {
    rmse: rmse(expected, actual),
    errors: byBloc((bloc) => expected[bloc]! - actual[bloc]!),
    wrong: open.filter((seat) => leader(projection.shares, seat) !== toCome[seat]).length,
    open: open.length,
    ...(open.length > 0 && {
      brier: brier(projection.probabilities, toCome),
      log: logScore(projection.probabilities, toCome),
    }),
    crps: BLOCS.reduce(
      (sum, _, bloc) => sum + crps(projection.draws.subarray(bloc * draws, (bloc + 1) * draws), actual[bloc]!),
      0,
    ),
    covered: byBloc((bloc) => covered(projection.totals[bloc]!, actual[bloc]!)),
    width: byBloc((bloc) => projection.totals[bloc]!.high - projection.totals[bloc]!.low),
  };
}

function byBloc<T>(of: (bloc: number) => T): Record<Bloc, T> {
  return Object.fromEntries(BLOCS.map((bloc, at) => [bloc, of(at)])) as Record<Bloc, T>;
}

function leader(shares: Float64Array, seat: number): number {
  let first = -1;
  for (let bloc = 0; bloc < K; bloc += 1) {
    const share = shares[seat * K + bloc]!;
    if (!Number.isNaN(share) && (first < 0 || share > shares[seat * K + first]!)) first = bloc;
  }
  return first;
}
