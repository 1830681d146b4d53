import { BLOCS, type Night } from '../blocs/index.ts';
import { cholesky } from './cholesky.ts';
import { nothingSeen, type Field } from './conditioning.ts';
import type { View } from './constants.ts';
import { covarianceOf } from './kernel.ts';
import { membersOf } from './members.ts';
import { noiseOf } from './noise.ts';
import { normals } from '../exit-poll/normal-draws.ts';
import { ownFeaturesOf, type OwnFeature } from './own-features.ts';
import type { Workspace } from './workspace.ts';

/** Every bloc's field by one view, before anything is declared, and the noise of every seat; drawn once for the night. */
export interface FieldsOfView {
  readonly view: View;
  /** Half the view's draws; the other half mirrors them. */
  readonly half: number;
  /** By bloc. */
  readonly fields: readonly Field[];
  /** By bloc, m × half: what the seat does on its own, a t of five degrees with variance 1. */
  readonly own: readonly Float32Array[];
}

/** Keeps the covariance of seats that are very like positive definite. */
const JITTER = 1e-6;

/**
 * @param prior n × 8: the shares expected before anything is declared
 * @param half of the draws: the rest are their mirror images
 */
export function fieldsOf(
  night: Night,
  prior: Float64Array,
  view: View,
  half: number,
  seed: number,
  space: Workspace,
): FieldsOfView {
  const n = night.seats;
  const covariance = covarianceOf(night, prior, view.shared);
  const lower = cholesky(covariance, n, JITTER);
  const start = noiseOf(n, half, seed);
  const noise = noiseOf(n, half, seed + 1);
  const next = normals(seed + 2);
  const fields = BLOCS.map((_, bloc): Field => {
    const members = membersOf(night, bloc);
    const features = ownFeaturesOf(night, prior, bloc, members, view.own);
    const deviation = space.room.singles(members.length * half);
    drawInto(deviation, lower, n, members, start.normal[bloc]!);
    for (const feature of features) addDrawn(deviation, feature, Float64Array.from({ length: half }, next));
    const placeOf = new Int32Array(n).fill(-1);
    members.forEach((seat, place) => (placeOf[seat] = place));
    return {
      members,
      placeOf,
      covarianceWith: covarianceAmong(covariance, n, members, features),
      variance: Float64Array.from(members, (seat, place) => {
        const own = features.reduce((sum, { column, amplitude }) => sum + amplitude * column[place]! ** 2, 0);
        return covariance[seat * (n + 1)]! + own;
      }),
      mean: new Float64Array(members.length),
      deviation,
      noise: rowsOf(noise.normal[bloc]!, members, half),
      seen: nothingSeen(members.length),
      space,
    };
  });
  const own = fields.map((field) => {
    const out = space.room.singles(field.noise.length);
    out.set(withTails(field, noise.tail, half));
    return out;
  });
  return { view, half, fields, own };
}

/** Rows `members` of L z: the field of each draw. */
function drawInto(out: Float32Array, lower: Float64Array, n: number, members: Int32Array, z: Float32Array): void {
  const half = z.length / n;
  const sums = new Float64Array(half);
  members.forEach((seat, place) => {
    sums.fill(0);
    for (let at = 0; at <= seat; at += 1) {
      const weight = lower[seat * n + at]!;
      for (let draw = 0; draw < half; draw += 1) sums[draw]! += weight * z[at * half + draw]!;
    }
    out.set(sums, place * half);
  });
}

function addDrawn(deviation: Float32Array, { column, amplitude }: OwnFeature, z: Float64Array): void {
  column.forEach((value, place) => {
    const weight = Math.sqrt(amplitude) * value;
    z.forEach((each, draw) => (deviation[place * z.length + draw]! += weight * each));
  });
}

function rowsOf(rows: Float32Array, members: Int32Array, half: number): Float32Array {
  const out = new Float32Array(members.length * half);
  members.forEach((seat, place) => out.set(rows.subarray(seat * half, (seat + 1) * half), place * half));
  return out;
}

function withTails({ members, noise }: Field, tail: Float32Array, half: number): Float32Array {
  return noise.map((each, at) => each * tail[members[Math.floor(at / half)]! * half + (at % half)]!);
}

/** The covariance of one of a bloc's seats with all of them: what all blocs share, and what is its own. */
function covarianceAmong(
  shared: Float64Array,
  n: number,
  members: Int32Array,
  features: readonly OwnFeature[],
): Field['covarianceWith'] {
  return (place) => {
    const row = members[place]! * n;
    const out = new Float64Array(members.length);
    for (let at = 0; at < out.length; at += 1) out[at] = shared[row + members[at]!]!;
    for (const { column, amplitude } of features) {
      const weight = amplitude * column[place]!;
      if (weight !== 0) for (let at = 0; at < out.length; at += 1) out[at]! += weight * column[at]!;
    }
    return out;
  };
}
