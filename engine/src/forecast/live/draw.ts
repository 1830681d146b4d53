import { K, type Night } from '../blocs/index.ts';
import type { Field } from './conditioning.ts';
import { INFLATION, SCALE_WEIGHT } from './constants.ts';
import type { FieldsOfView } from './fields.ts';
import { scaleAt } from './scale.ts';

/** Least share that a draw may have. */
export const LEAST_DRAWN = 0.001;
/** A bloc is drawn where it comes within this many deviations of the first, each of the two by its own; elsewhere no draw turns on it. */
const REACH = 2.5;

/** Who could win each open seat, and with what share in each draw. An entry is a seat and a bloc that could win it. */
export interface Drawn {
  readonly draws: number;
  /** Open seats with more than one contender. */
  readonly seats: Int32Array;
  /** Where the entries of each of `seats` begin; last, their number. */
  readonly from: Int32Array;
  /** By entry: the bloc. */
  readonly blocs: Uint8Array;
  /** Entries × draws: expected share, and what moves with other seats. */
  readonly common: Float32Array;
  /** Entries × draws: what the seat does on its own. */
  readonly own: Float32Array;
  /** n: the bloc, in an open seat with one contender; −1 elsewhere. */
  readonly settled: Int8Array;
  /** n × 8: expected shares of the open seats before the exit poll is taken in; NaN elsewhere and where a bloc does not stand. */
  readonly expected: Float64Array;
}

/** Standard deviation of one seat's own noise, given what was seen: the mode of an inverse gamma belief. */
export function noiseScaleOf(field: Field, scale: number): number {
  return Math.sqrt((SCALE_WEIGHT * scale ** 2 + field.surprise) / (SCALE_WEIGHT + field.seen));
}

/** Draws the shares of the open seats from every view, with the same numbers all night. */
export function draw(
  night: Night,
  prior: Float64Array,
  views: readonly FieldsOfView[],
  open: readonly number[],
): Drawn {
  const draws = views.reduce((sum, view) => sum + view.draws, 0);
  const expected = new Float64Array(night.seats * K).fill(Number.NaN);
  const settled = new Int8Array(night.seats).fill(-1);
  const scales = views.map((view) => view.fields.map((field) => noiseScaleOf(field, view.view.scale)));
  const [seats, from, blocs]: [number[], number[], number[]] = [[], [0], []];
  for (const seat of open) {
    const contenders = contendersOf(prior, views, scales, seat, expected);
    if (contenders.length === 1) settled[seat] = contenders[0]!;
    if (contenders.length < 2) continue;
    seats.push(seat);
    blocs.push(...contenders);
    from.push(blocs.length);
  }
  const drawn: Drawn = {
    draws,
    seats: Int32Array.from(seats),
    from: Int32Array.from(from),
    blocs: Uint8Array.from(blocs),
    common: new Float32Array(blocs.length * draws),
    own: new Float32Array(blocs.length * draws),
    settled,
    expected,
  };
  let start = 0;
  views.forEach((view, at) => {
    fill(drawn, prior, view, scales[at]!, start);
    start += view.draws;
  });
  return drawn;
}

/** The blocs that could win a seat; sets their expected shares. */
function contendersOf(
  prior: Float64Array,
  views: readonly FieldsOfView[],
  scales: readonly (readonly number[])[],
  seat: number,
  expected: Float64Array,
): number[] {
  const high = new Float64Array(K).fill(Number.NEGATIVE_INFINITY);
  let bar = Number.NEGATIVE_INFINITY;
  for (let bloc = 0; bloc < K; bloc += 1) {
    const place = views[0]!.fields[bloc]!.placeOf[seat]!;
    if (place < 0) continue;
    const level = prior[seat * K + bloc]!;
    const size = scaleAt(level, bloc);
    let [sum, spread] = [0, 0];
    views.forEach((view, at) => {
      const { mean, variance: variances } = view.fields[bloc]!;
      const variance = variances[place]!;
      sum += Math.max(level + size * mean[place]!, LEAST_DRAWN) / views.length;
      spread = Math.max(spread, size * scales[at]![bloc]! * Math.sqrt(INFLATION ** 2 * variance + 1));
    });
    expected[seat * K + bloc] = sum;
    high[bloc] = sum + REACH * spread;
    bar = Math.max(bar, sum - REACH * spread);
  }
  return [...high.keys()].filter((bloc) => high[bloc]! > Number.NEGATIVE_INFINITY && high[bloc]! >= bar);
}

/** One view's part of the draws. */
function fill(drawn: Drawn, prior: Float64Array, view: FieldsOfView, scales: readonly number[], start: number): void {
  drawn.seats.forEach((seat, at) => {
    for (let entry = drawn.from[at]!; entry < drawn.from[at + 1]!; entry += 1) {
      const bloc = drawn.blocs[entry]!;
      const { placeOf, mean, deviation, noise } = view.fields[bloc]!;
      const place = placeOf[seat]!;
      const level = prior[seat * K + bloc]!;
      const unit = scaleAt(level, bloc);
      const centre = level + unit * mean[place]!;
      const size = unit * scales[bloc]!;
      const [row, tail, out] = [place * view.draws, seat * view.draws, entry * drawn.draws + start];
      for (let each = 0; each < view.draws; each += 1) {
        drawn.common[out + each] = centre + INFLATION * size * deviation[row + each]!;
        drawn.own[out + each] = size * noise[row + each]! * view.tail[tail + each]!;
      }
    }
  });
}
