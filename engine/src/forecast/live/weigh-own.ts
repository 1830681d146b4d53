import { K } from '../blocs/index.ts';
import type { Counted } from './count.ts';
import type { Drawn } from './drawn.ts';
import type { Taken } from './move-seat.ts';

/** The upsets of one seat, and sums over its draws by who wins them. */
interface OfSeat {
  /** By view, where its upsets begin; last, where they end. */
  readonly views: Int32Array;
  /** By upset: the draw within its half of the view, whether it is of the mirrored half (−1) or not (1), and who wins. */
  readonly places: Uint16Array;
  readonly signs: Float64Array;
  readonly winners: Uint8Array;
  /** 8: in how many draws each wins. */
  readonly won: Float64Array;
  /** By step, 8 × 8: of each of the rows that moved the seat before. */
  readonly moved: readonly Float64Array[];
}

/**
 * Covariance of what every entry does on its own with the seat's being won by each bloc: entries × 8. Sums over the draws that a seat's
 * first bloc wins are what the upsets leave of the sum over all, which for the noise is 0.
 *
 * @param observed blocs whose totals the exit poll has
 * @param taken the steps that moved the entries before
 */
export function weighOwn(
  drawn: Drawn,
  counted: Counted,
  observed: readonly number[],
  taken: readonly Taken[],
): Float64Array {
  const { draws, seats, from, blocs, views } = drawn;
  const out = new Float64Array(blocs.length * K);
  const own = new Float64Array(K);
  const all = taken.map(({ moves }) => sumsOf(moves));
  const seat: OfSeat = {
    views: new Int32Array(views.length + 1),
    places: new Uint16Array(draws),
    signs: new Float64Array(draws),
    winners: new Uint8Array(draws),
    won: new Float64Array(K),
    moved: taken.map(() => new Float64Array(K * K)),
  };
  for (let at = 0; at < seats.length; at += 1) {
    const first = blocs[from[at]!]!;
    lookAt(seat, drawn, counted, at);
    for (let entry = from[at]!; entry < from[at + 1]!; entry += 1)
      taken.forEach(({ moves }, step) =>
        sumMoves(seat.moved[step]!, moves, all[step]!, blocs[entry]!, counted, at, first),
      );
    for (let entry = from[at]!; entry < from[at + 1]!; entry += 1) {
      sumOwn(own, seat, drawn, entry, first);
      addMoved(own, seat, taken, entry);
      let sum = 0;
      for (let bloc = 0; bloc < K; bloc += 1) sum += own[bloc]!;
      for (const bloc of observed) out[entry * K + bloc] = (own[bloc]! - (sum * seat.won[bloc]!) / draws) / (draws - 1);
    }
  }
  return out;
}

function sumsOf(rows: Float64Array): Float64Array {
  const draws = rows.length / K;
  return Float64Array.from({ length: K }, (_, bloc) => {
    let sum = 0;
    for (let at = bloc * draws; at < (bloc + 1) * draws; at += 1) sum += rows[at]!;
    return sum;
  });
}

function lookAt({ views, places, signs, winners, won }: OfSeat, drawn: Drawn, counted: Counted, at: number): void {
  const { from, upsets, upsetBy } = counted;
  const [start, end] = [from[at]!, from[at + 1]!];
  won.fill(0);
  won[drawn.blocs[drawn.from[at]!]!] = drawn.draws - (end - start);
  let [upset, firstDraw] = [start, 0];
  for (let view = 0; view < drawn.views.length; view += 1) {
    const { half } = drawn.views[view]!;
    views[view] = upset - start;
    for (; upset < end && upsets[upset]! < firstDraw + 2 * half; upset += 1) {
      const place = upsets[upset]! - firstDraw;
      places[upset - start] = place < half ? place : place - half;
      signs[upset - start] = place < half ? 1 : -1;
      winners[upset - start] = upsetBy[upset]!;
      won[upsetBy[upset]!]! += 1;
    }
    firstDraw += 2 * half;
  }
  views[drawn.views.length] = end - start;
}

/** Of the rows of one bloc: only blocs that could win the seat have weight in what it does on its own. */
function sumMoves(
  sums: Float64Array,
  moves: Float64Array,
  all: Float64Array,
  bloc: number,
  { from, upsets, upsetBy }: Counted,
  at: number,
  first: number,
): void {
  const row = bloc * (moves.length / K);
  sums.fill(0, bloc * K, (bloc + 1) * K);
  const end = from[at + 1]!;
  for (let upset = from[at]!; upset < end; upset += 1)
    sums[bloc * K + upsetBy[upset]!]! += moves[row + upsets[upset]!]!;
  let won = 0;
  for (let by = 0; by < K; by += 1) won += sums[bloc * K + by]!;
  sums[bloc * K + first] = all[bloc]! - won;
}

/** The noise of an entry, half of which mirrors the other half. */
function sumOwn(own: Float64Array, seat: OfSeat, drawn: Drawn, entry: number, first: number): void {
  const { views, places, signs, winners } = seat;
  own.fill(0);
  for (let view = 0; view < drawn.views.length; view += 1) {
    const { half, own: ofView } = drawn.views[view]!;
    const row = ofView[drawn.blocs[entry]!]!;
    const from = drawn.places[entry * drawn.views.length + view]! * half;
    const size = drawn.ofOwn[entry * drawn.views.length + view]!;
    const end = views[view + 1]!;
    for (let at = views[view]!; at < end; at += 1) own[winners[at]!]! += signs[at]! * size * row[from + places[at]!]!;
  }
  let won = 0;
  for (let bloc = 0; bloc < K; bloc += 1) won += own[bloc]!;
  own[first] = -won;
}

/** What earlier steps added to what an entry does on its own. */
function addMoved(own: Float64Array, { moved }: OfSeat, taken: readonly Taken[], entry: number): void {
  for (let step = 0; step < taken.length; step += 1)
    for (let by = 0; by < K; by += 1) {
      const weight = taken[step]!.own[entry * K + by]!;
      if (weight !== 0) for (let bloc = 0; bloc < K; bloc += 1) own[bloc]! += weight * moved[step]![by * K + bloc]!;
    }
}
