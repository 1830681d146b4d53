import { K, type Night } from '../blocs/index.ts';
import type { Field } from './conditioning.ts';
import { INFLATION, SCALE_WEIGHT } from './constants.ts';
import type { FieldsOfView } from './fields.ts';
import { scaleAt } from './scale.ts';

/** Least share that a draw may have. */
export const LEAST_DRAWN = 0.001;
/** A bloc is drawn where it comes within this many deviations of the first, each of the two by its own; elsewhere no draw turns on it. */
const REACH = 2.5;

/**
 * Who could win each open seat, and with what share in each draw. An entry is a seat and a bloc that could win it. Each view has an equal
 * part of the draws, in its order, and the second half of the part mirrors the first about the share expected.
 */
export interface Drawn {
  readonly draws: number;
  readonly views: readonly FieldsOfView[];
  /** Open seats with more than one contender. */
  readonly seats: Int32Array;
  /** Where the entries of each of `seats` begin; last, their number. */
  readonly from: Int32Array;
  /** By entry: the bloc. */
  readonly blocs: Uint8Array;
  /** Entries × views: the seat's row in the bloc's field, the share expected, and what a unit of the field and of its own noise comes to. */
  readonly places: Int32Array;
  readonly centres: Float64Array;
  readonly ofField: Float64Array;
  readonly ofOwn: Float64Array;
  /** Entries × draws: the shares. Room that is used again at the next projection. */
  readonly shares: Float64Array;
  /** n: the bloc, in an open seat with one contender; −1 elsewhere. */
  readonly settled: Int8Array;
  /** n × 8: expected shares of the open seats before the exit poll is taken in; NaN elsewhere and where a bloc does not stand. */
  readonly expected: Float64Array;
}

/** Standard deviation of one seat's own noise, given what was seen: the mode of an inverse gamma belief. */
export function noiseScaleOf({ seen }: Field, scale: number): number {
  return Math.sqrt((SCALE_WEIGHT * scale ** 2 + seen.surprise) / (SCALE_WEIGHT + seen.seats));
}

/** Draws the shares of the open seats from every view, with the same numbers all night. */
export function draw(
  night: Night,
  prior: Float64Array,
  views: readonly FieldsOfView[],
  open: readonly number[],
  room: Float64Array,
): Drawn {
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
    draws: views.reduce((sum, { half }) => sum + 2 * half, 0),
    views,
    seats: Int32Array.from(seats),
    from: Int32Array.from(from),
    blocs: Uint8Array.from(blocs),
    places: new Int32Array(blocs.length * views.length),
    centres: new Float64Array(blocs.length * views.length),
    ofField: new Float64Array(blocs.length * views.length),
    ofOwn: new Float64Array(blocs.length * views.length),
    shares: room,
    settled,
    expected,
  };
  views.forEach((view, at) => describe(drawn, prior, view.fields, scales[at]!, at));
  for (let entry = 0; entry < blocs.length; entry += 1) fill(drawn, entry);
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

/** What every entry is by one view. */
function describe(drawn: Drawn, prior: Float64Array, fields: readonly Field[], scales: readonly number[], view: number) {
  drawn.seats.forEach((seat, at) => {
    for (let entry = drawn.from[at]!; entry < drawn.from[at + 1]!; entry += 1) {
      const bloc = drawn.blocs[entry]!;
      const place = fields[bloc]!.placeOf[seat]!;
      const level = prior[seat * K + bloc]!;
      const unit = scaleAt(level, bloc);
      const out = entry * drawn.views.length + view;
      drawn.places[out] = place;
      drawn.centres[out] = level + unit * fields[bloc]!.mean[place]!;
      drawn.ofField[out] = INFLATION * unit * scales[bloc]!;
      drawn.ofOwn[out] = unit * scales[bloc]!;
    }
  });
}

/** The shares of an entry: what is expected, more or less what moves with other seats and what the seat does on its own. */
function fill({ views, blocs, places, centres, ofField, ofOwn, draws, shares }: Drawn, entry: number): void {
  const bloc = blocs[entry]!;
  let out = entry * draws;
  for (let view = 0; view < views.length; view += 1) {
    const { half, fields, own } = views[view]!;
    const [row, ownRow] = [fields[bloc]!.deviation, own[bloc]!];
    const at = entry * views.length + view;
    const from = places[at]! * half;
    const [centre, weight, ownWeight] = [centres[at]!, ofField[at]!, ofOwn[at]!];
    for (let each = 0; each < half; each += 1) {
      const off = weight * row[from + each]! + ownWeight * ownRow[from + each]!;
      shares[out + each] = centre + off;
      shares[out + half + each] = centre - off;
    }
    out += 2 * half;
  }
}
