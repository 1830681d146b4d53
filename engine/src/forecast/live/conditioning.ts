import type { Workspace } from './workspace.ts';
import { beginStep, newFactor, putIn, takeAway, takenBetween, type Factor } from './factor.ts';

/**
 * One bloc's field: what its change leaves unexplained in every seat it stands in. A Gaussian field conditioned on one seat after another,
 * with draws from it carried along (pathwise conditioning, after G. Matheron; J. T. Wilson et al., JMLR 22 (2021)). All in units of one
 * seat's own noise, whose variance is 1.
 *
 * Seats come in by a step of rank one and go out by its exact reverse, so a correction costs two steps and no rebuild; the order in which
 * seats came makes no difference. A seat that has come in is settled: later steps pass it over, and it is brought up to them only when
 * somebody asks for it again.
 */
export interface Field {
  /** m seats of the night. */
  readonly members: Int32Array;
  /** n: the row of each seat of the night, −1 where the bloc has none. */
  readonly placeOf: Int32Array;
  /** The covariance of a seat with all m before anything was seen. */
  readonly covarianceWith: (place: number) => Float64Array;
  /** m: variance of the field in each seat, given what was seen. */
  readonly variance: Float64Array;
  /** m: mean of the field, given what was seen. */
  readonly mean: Float64Array;
  /** m × half the draws: the field's deviation from the mean. The other half of the draws mirrors this one, whatever is seen. */
  readonly deviation: Float32Array;
  /** m × half the draws: the noise of each seat in each draw, mirrored likewise. */
  readonly noise: Float32Array;
  readonly seen: Seen;
  readonly space: Pick<Workspace, 'routines' | 'byDraw'>;
}

/** What was seen, and how far it is from what was expected. */
interface Seen {
  readonly steps: Step[];
  readonly factor: Factor;
  /** m: how many of the steps a seat has gone along with, where it has come in and is passed over; −1 where it goes along with all. */
  readonly behind: Int32Array;
  /** Sum of the squares of what came less what was expected, whitened; and of how many seats. */
  surprise: number;
  seats: number;
}

interface Step {
  readonly place: number;
  /** 1 for a seat that came in, −1 for one that went out. */
  readonly sign: 1 | -1;
  /** What the covariance with the seat is divided by to give its row of the factor. */
  readonly root: number;
  /** What the covariance with the seat is multiplied by to move the mean, and to move each draw. */
  readonly by: number;
  readonly byDraw: Float64Array;
}

/** Nothing seen yet, of a field in m seats. */
export function nothingSeen(m: number): Seen {
  return { steps: [], factor: newFactor(m), behind: new Int32Array(m).fill(-1), surprise: 0, seats: 0 };
}

/** Takes in what one seat showed. */
export function observe(field: Field, place: number, value: number): void {
  const column = columnOf(field, place);
  const variance = column[place]! + 1;
  const gap = value - field.mean[place]!;
  field.seen.surprise += (gap * gap) / variance;
  field.seen.seats += 1;
  const byDraw = drawnTowards(field, place, -1 / variance);
  take(field, column, { place, sign: 1, root: Math.sqrt(variance), by: gap / variance, byDraw });
  field.seen.behind[place] = field.seen.steps.length;
}

/** Takes out what one seat showed: the reverse of `observe` with the same value. */
export function forget(field: Field, place: number, value: number): void {
  bringUp(field, place);
  field.seen.behind[place] = -1;
  const column = columnOf(field, place);
  const left = 1 - column[place]!;
  const gap = (value - field.mean[place]!) / left;
  field.seen.surprise -= gap * gap * left;
  field.seen.seats -= 1;
  const byDraw = drawnTowards(field, place, 1 / left);
  take(field, column, { place, sign: -1, root: Math.sqrt(left), by: -gap, byDraw });
}

/** Takes a seat that has come in along with all that was seen since, so that its mean, variance and draws may be read. */
export function bringUp(field: Field, place: number): void {
  const { steps, factor, behind } = field.seen;
  if (behind[place]! < 0 || behind[place] === steps.length) return;
  const before = field.covarianceWith(place);
  for (let at = behind[place]!; at < steps.length; at += 1) {
    const step = steps[at]!;
    field.space.byDraw.set(step.byDraw);
    goAlong(field, place, at, step, before[step.place]! - takenBetween(factor, place, step.place));
  }
  behind[place] = steps.length;
}

/** The covariance of a seat with all that go along, given what was seen. */
function columnOf({ covarianceWith, seen: { factor, behind } }: Field, place: number): Float64Array {
  const column = covarianceWith(place);
  takeAway(factor, place, column, behind);
  return column;
}

/** Each draw saw the seat as its own field and noise make it, and is drawn towards what it did not expect. */
function drawnTowards({ members, deviation, noise }: Field, place: number, factor: number): Float64Array {
  const half = deviation.length / members.length;
  const from = place * half;
  return Float64Array.from({ length: half }, (_, draw) => (deviation[from + draw]! + noise[from + draw]!) * factor);
}

/** A step that all seats go along with, but those passed over. */
function take(field: Field, column: Float64Array, step: Step): void {
  const { steps, factor, behind } = field.seen;
  beginStep(factor, steps.length, step.sign);
  field.space.byDraw.set(step.byDraw);
  for (let place = 0; place < column.length; place += 1)
    if (behind[place]! < 0) goAlong(field, place, steps.length, step, column[place]!);
  steps.push(step);
}

/**
 * The step's `byDraw` lies in the workspace.
 *
 * @param covariance of the seat with that of the step, before the step
 */
function goAlong(
  { members, mean, variance, deviation, seen, space: { routines, byDraw } }: Field,
  place: number,
  at: number,
  step: Step,
  covariance: number,
) {
  const { sign, root, by } = step;
  const row = covariance / root;
  putIn(seen.factor, at, place, row);
  variance[place]! -= sign * row * row;
  mean[place]! += covariance * by;
  const draws = deviation.byteOffset + place * (deviation.byteLength / members.length);
  routines.goAlong(draws, byDraw.byteOffset, covariance);
}
