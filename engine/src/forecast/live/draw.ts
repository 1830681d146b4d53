import { K, type Night } from '../blocs/index.ts';
import type { Field } from './conditioning.ts';
import { INFLATION, SCALE_WEIGHT } from './constants.ts';
import type { Drawn } from './drawn.ts';
import type { FieldsOfView } from './fields.ts';
import { LEAST_DRAWN } from './routines-on-shares.ts';
import type { Workspace } from './workspace.ts';

/** A bloc is drawn where it comes within this many deviations of the first, each of the two by its own; elsewhere no draw turns on it. */
const REACH = 2.5;

/** What is expected before anything is declared: n × 8 shares, and how far each may stray; see `scaleAt`. */
export interface Prior {
  readonly levels: Float64Array;
  readonly sizes: Float64Array;
}

/** Standard deviation of one seat's own noise, given what was seen: the mode of an inverse gamma belief. */
export function noiseScaleOf({ seen }: Field, scale: number): number {
  return Math.sqrt((SCALE_WEIGHT * scale ** 2 + seen.surprise) / (SCALE_WEIGHT + seen.seats));
}

/** Finds who could win the open seats, and what every view makes of them; the same numbers are drawn all night. */
export function draw(
  night: Night,
  prior: Prior,
  views: readonly FieldsOfView[],
  open: readonly number[],
  space: Workspace,
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
  space.blocs.set(blocs);
  const drawn: Drawn = {
    draws: views.reduce((sum, { half }) => sum + 2 * half, 0),
    views,
    seats: Int32Array.from(seats),
    from: Int32Array.from(from),
    blocs: space.blocs.subarray(0, blocs.length),
    places: new Int32Array(blocs.length * views.length),
    centres: new Float64Array(blocs.length * views.length),
    ofField: new Float64Array(blocs.length * views.length),
    ofOwn: new Float64Array(blocs.length * views.length),
    settled,
    expected,
    space,
  };
  views.forEach((view, at) => describe(drawn, prior, view.fields, scales[at]!, at));
  return drawn;
}

/** The blocs that could win a seat, the one with the largest expected share first; sets their expected shares. */
function contendersOf(
  { levels, sizes }: Prior,
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
    const level = levels[seat * K + bloc]!;
    const size = sizes[seat * K + bloc]!;
    let [sum, spread] = [0, 0];
    for (let view = 0; view < views.length; view += 1) {
      const { mean, variance } = views[view]!.fields[bloc]!;
      sum += Math.max(level + size * mean[place]!, LEAST_DRAWN) / views.length;
      spread = Math.max(spread, size * scales[view]![bloc]! * Math.sqrt(INFLATION ** 2 * variance[place]! + 1));
    }
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
  { levels, sizes }: Prior,
  fields: readonly Field[],
  scales: readonly number[],
  view: number,
) {
  const { length } = drawn.seats;
  for (let at = 0; at < length; at += 1) {
    const seat = drawn.seats[at]!;
    for (let entry = drawn.from[at]!; entry < drawn.from[at + 1]!; entry += 1) {
      const bloc = drawn.blocs[entry]!;
      const place = fields[bloc]!.placeOf[seat]!;
      const unit = sizes[seat * K + bloc]!;
      const out = entry * drawn.views.length + view;
      drawn.places[out] = place;
      drawn.centres[out] = levels[seat * K + bloc]! + unit * fields[bloc]!.mean[place]!;
      drawn.ofField[out] = INFLATION * unit * scales[bloc]!;
      drawn.ofOwn[out] = unit * scales[bloc]!;
    }
  }
}
