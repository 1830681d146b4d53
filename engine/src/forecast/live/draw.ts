import { K, type Night } from '../blocs/index.ts';
import type { Field } from './conditioning.ts';
import { INFLATION, SCALE_WEIGHT } from './constants.ts';
import type { Drawn, Room } from './drawn.ts';
import type { FieldsOfView } from './fields.ts';
import { scaleAt } from './scale.ts';

/** Least share that a draw may have. */
export const LEAST_DRAWN = 0.001;
/** A bloc is drawn where it comes within this many deviations of the first, each of the two by its own; elsewhere no draw turns on it. */
const REACH = 2.5;

/** Standard deviation of one seat's own noise, given what was seen: the mode of an inverse gamma belief. */
export function noiseScaleOf({ seen }: Field, scale: number): number {
  return Math.sqrt((SCALE_WEIGHT * scale ** 2 + seen.surprise) / (SCALE_WEIGHT + seen.seats));
}

/** Finds who could win the open seats, and what every view makes of them; the same numbers are drawn all night. */
export function draw(
  night: Night,
  prior: Float64Array,
  views: readonly FieldsOfView[],
  open: readonly number[],
  room: Room,
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
    settled,
    expected,
    room,
  };
  views.forEach((view, at) => describe(drawn, prior, view.fields, scales[at]!, at));
  return drawn;
}

/** The blocs that could win a seat, the one with the largest expected share first; sets their expected shares. */
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
  const level = (bloc: number) => expected[seat * K + bloc]!;
  return [...high.keys()]
    .filter((bloc) => high[bloc]! > Number.NEGATIVE_INFINITY && high[bloc]! >= bar)
    .sort((a, b) => level(b) - level(a));
}

/** What every entry is by one view. */
function describe(
  drawn: Drawn,
  prior: Float64Array,
  fields: readonly Field[],
  scales: readonly number[],
  view: number,
) {
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
