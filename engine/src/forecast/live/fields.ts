import { BLOCS, type Night } from '../blocs/index.ts';
import { cholesky } from './cholesky.ts';
import type { Field } from './conditioning.ts';
import type { View } from './constants.ts';
import { covarianceOf } from './kernel.ts';
import { membersOf } from './members.ts';
import { noiseOf } from './noise.ts';
import { normals } from '../exit-poll/normal-draws.ts';
import { mirrored } from './mirrored.ts';
import { ownFeaturesOf, type OwnFeature } from './own-features.ts';

/** Every bloc's field by one view, before anything is declared, and the noise of every seat; drawn once for the night. */
export interface FieldsOfView {
  readonly view: View;
  readonly draws: number;
  /** By bloc. */
  readonly fields: readonly Field[];
  /** Seats × draws: what turns a seat's normal noise into a t of five degrees. */
  readonly tail: Float32Array;
}

/** Keeps the covariance of seats that are very like positive definite. */
const JITTER = 1e-6;

/**
 * @param prior n × 8: the shares expected before anything is declared
 * @param draws even
 */
export function fieldsOf(night: Night, prior: Float64Array, view: View, draws: number, seed: number): FieldsOfView {
  const n = night.seats;
  const covariance = covarianceOf(night, prior, view.shared);
  const lower = cholesky(covariance, n, JITTER);
  const start = noiseOf(n, draws, seed);
  const noise = noiseOf(n, draws, seed + 1);
  const next = normals(seed + 2);
  const fields = BLOCS.map((_, bloc): Field => {
    const members = membersOf(night, bloc);
    const features = ownFeaturesOf(night, prior, bloc, members, view.own);
    const deviation = drawn(lower, n, members, start.normal[bloc]!, draws);
    for (const feature of features) addDrawn(deviation, feature, mirrored(next, draws));
    const placeOf = new Int32Array(n).fill(-1);
    members.forEach((seat, place) => (placeOf[seat] = place));
    const covarianceWith = covarianceAmong(covariance, n, members, features);
    return {
      members,
      placeOf,
      covarianceWith,
      variance: Float64Array.from(members, (seat, place) => {
        const own = features.reduce((sum, { column, amplitude }) => sum + amplitude * column[place]! ** 2, 0);
        return covariance[seat * (n + 1)]! + own;
      }),
      steps: [],
      mean: new Float64Array(members.length),
      deviation,
      noise: rowsOf(noise.normal[bloc]!, members, draws),
      surprise: 0,
      seen: 0,
    };
  });
  return { view, draws, fields, tail: noise.tail };
}

/** Rows `members` of L z: the field of each draw. The second half of the draws mirrors the first. */
function drawn(lower: Float64Array, n: number, members: Int32Array, z: Float32Array, draws: number): Float32Array {
  const out = new Float32Array(members.length * draws);
  const half = draws / 2;
  const sums = new Float64Array(half);
  members.forEach((seat, place) => {
    sums.fill(0);
    for (let at = 0; at <= seat; at += 1) {
      const weight = lower[seat * n + at]!;
      const from = at * draws;
      for (let draw = 0; draw < half; draw += 1) sums[draw]! += weight * z[from + draw]!;
    }
    for (let draw = 0; draw < half; draw += 1) {
      out[place * draws + draw] = sums[draw]!;
      out[place * draws + half + draw] = -sums[draw]!;
    }
  });
  return out;
}

function addDrawn(deviation: Float32Array, { column, amplitude }: OwnFeature, z: Float64Array): void {
  column.forEach((value, place) => {
    const weight = Math.sqrt(amplitude) * value;
    z.forEach((each, draw) => (deviation[place * z.length + draw]! += weight * each));
  });
}

function rowsOf(rows: Float32Array, members: Int32Array, draws: number): Float32Array {
  const out = new Float32Array(members.length * draws);
  members.forEach((seat, place) => out.set(rows.subarray(seat * draws, (seat + 1) * draws), place * draws));
  return out;
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
