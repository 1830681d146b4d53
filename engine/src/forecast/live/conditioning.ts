/**
 * One bloc's field: what its change leaves unexplained in every seat it stands in. A Gaussian field conditioned on one seat after another,
 * with draws from it carried along (pathwise conditioning, after G. Matheron; J. T. Wilson et al., JMLR 22 (2021)). All in units of one
 * seat's own noise, whose variance is 1.
 *
 * Seats come in by a step of rank one and go out by its exact reverse, so a correction costs two steps and no rebuild; the order in which
 * seats came makes no difference.
 */
export interface Field {
  /** m seats of the night. */
  readonly members: Int32Array;
  /** n: the row of each seat of the night, −1 where the bloc has none. */
  readonly placeOf: Int32Array;
  /** m × m: covariance of the field, given what was seen. */
  readonly covariance: Float64Array;
  /** m: mean of the field, given what was seen. */
  readonly mean: Float64Array;
  /** m × draws: the field's deviation from the mean, in units of the bloc's scale. */
  readonly deviation: Float32Array;
  /** m × draws: the noise of each seat in each draw. */
  readonly noise: Float32Array;
  /** Sum of the squares of what came less what was expected, whitened; and of how many seats. */
  surprise: number;
  seen: number;
}

/** Takes in what one seat showed. */
export function observe(field: Field, place: number, value: number): void {
  const gain = columnOf(field, place);
  const variance = gain[place]! + 1;
  const gap = value - field.mean[place]!;
  field.surprise += (gap * gap) / variance;
  field.seen += 1;
  shift(field.covariance, gain, -1 / variance);
  move(field, gain, gap / variance);
  redraw(field, place, gain, -1 / variance);
}

/** Takes out what one seat showed: the reverse of `observe` with the same value. */
export function forget(field: Field, place: number, value: number): void {
  const gain = columnOf(field, place);
  const left = 1 - gain[place]!;
  const gap = (value - field.mean[place]!) / left;
  field.surprise -= gap * gap * left;
  field.seen -= 1;
  shift(field.covariance, gain, 1 / left);
  move(field, gain, -gap);
  redraw(field, place, gain, 1 / left);
}

function columnOf({ covariance, members }: Field, place: number): Float64Array {
  return covariance.slice(place * members.length, (place + 1) * members.length);
}

/** Adds gain gain′ times a factor. */
function shift(covariance: Float64Array, gain: Float64Array, factor: number): void {
  const m = gain.length;
  for (let row = 0; row < m; row += 1) {
    const scaled = gain[row]! * factor;
    const from = row * m;
    for (let column = 0; column < m; column += 1) covariance[from + column]! += scaled * gain[column]!;
  }
}

function move({ mean }: Field, gain: Float64Array, by: number): void {
  for (let row = 0; row < mean.length; row += 1) mean[row]! += gain[row]! * by;
}

/** Each draw saw the seat as its own field and noise make it, and is drawn towards what it did not expect. */
function redraw({ deviation, noise }: Field, place: number, gain: Float64Array, factor: number): void {
  const draws = deviation.length / gain.length;
  const own = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1)
    own[draw] = (deviation[place * draws + draw]! + noise[place * draws + draw]!) * factor;
  for (let row = 0; row < gain.length; row += 1) {
    const weight = gain[row]!;
    const from = row * draws;
    for (let draw = 0; draw < draws; draw += 1) deviation[from + draw]! += weight * own[draw]!;
  }
}
