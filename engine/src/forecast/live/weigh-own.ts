import { K } from '../blocs/index.ts';
import type { Drawn } from './draw.ts';
import type { Taken } from './exit-step.ts';

/** Sums over the draws of a seat by who wins them. */
interface ByWinner {
  /** 8: in how many. */
  readonly won: Float64Array;
  /** By step, 8 × 8: of each of the rows that moved the seat before. */
  readonly moved: readonly Float64Array[];
  /** 8: of what one entry does on its own. */
  readonly own: Float64Array;
}

/**
 * Covariance of what every entry does on its own with the seat's being won by each bloc: entries × 8.
 *
 * @param winners drawn seats × draws
 * @param observed blocs whose totals the exit poll has
 * @param taken the steps that moved the entries before
 */
export function weighOwn(
  drawn: Drawn,
  winners: Uint8Array,
  observed: readonly number[],
  taken: readonly Taken[],
): Float64Array {
  const { draws, seats, from, blocs } = drawn;
  const out = new Float64Array(blocs.length * K);
  const sums: ByWinner = {
    won: new Float64Array(K),
    moved: taken.map(() => new Float64Array(K * K)),
    own: new Float64Array(K),
  };
  for (let at = 0; at < seats.length; at += 1) {
    countSeat(sums, winners, at * draws, draws);
    for (let entry = from[at]!; entry < from[at + 1]!; entry += 1)
      sumMoves(sums, taken, blocs[entry]!, winners, at * draws, draws);
    for (let entry = from[at]!; entry < from[at + 1]!; entry += 1) {
      sumOwn(sums, drawn, taken, entry, winners, at * draws);
      const all = sums.own.reduce((sum, each) => sum + each, 0);
      for (const bloc of observed)
        out[entry * K + bloc] = (sums.own[bloc]! - (all * sums.won[bloc]!) / draws) / (draws - 1);
    }
  }
  return out;
}

function countSeat({ won }: ByWinner, winners: Uint8Array, start: number, draws: number): void {
  won.fill(0);
  for (let draw = start; draw < start + draws; draw += 1) won[winners[draw]!]! += 1;
}

/** Of the rows of one bloc: only blocs that could win the seat have weight in what it does on its own. */
function sumMoves(
  { moved }: ByWinner,
  taken: readonly Taken[],
  bloc: number,
  winners: Uint8Array,
  start: number,
  draws: number,
): void {
  for (let step = 0; step < taken.length; step += 1) {
    const { moves } = taken[step]!;
    const sums = moved[step]!;
    sums.fill(0, bloc * K, (bloc + 1) * K);
    for (let draw = 0; draw < draws; draw += 1) sums[bloc * K + winners[start + draw]!]! += moves[draw * K + bloc]!;
  }
}

/** What an entry does on its own: its noise, half of which mirrors the other half, and what earlier steps added. */
function sumOwn(
  { moved, own }: ByWinner,
  { views, blocs, places, ofOwn }: Drawn,
  taken: readonly Taken[],
  entry: number,
  winners: Uint8Array,
  start: number,
): void {
  own.fill(0);
  let draw = start;
  for (let view = 0; view < views.length; view += 1) {
    const { half, own: ofView } = views[view]!;
    const row = ofView[blocs[entry]!]!;
    const at = places[entry * views.length + view]! * half;
    const size = ofOwn[entry * views.length + view]!;
    for (let each = 0; each < half; each += 1) {
      const value = size * row[at + each]!;
      own[winners[draw + each]!]! += value;
      own[winners[draw + half + each]!]! -= value;
    }
    draw += 2 * half;
  }
  for (let step = 0; step < taken.length; step += 1)
    for (let by = 0; by < K; by += 1) {
      const weight = taken[step]!.own[entry * K + by]!;
      if (weight !== 0) for (let bloc = 0; bloc < K; bloc += 1) own[bloc]! += weight * moved[step]![by * K + bloc]!;
    }
}
