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
  /** The covariance of a seat with all m before anything was seen. */
  readonly covarianceWith: (place: number) => Float64Array;
  /** m: variance of the field in each seat, given what was seen. */
  readonly variance: Float64Array;
  /** m: mean of the field, given what was seen. */
  readonly mean: Float64Array;
  /** m × draws: the field's deviation from the mean, in units of the bloc's scale. */
  readonly deviation: Float32Array;
  /** m × draws: the noise of each seat in each draw. */
  readonly noise: Float32Array;
  /** What was seen, a row of m for each step: the covariance is what it was before less the products of these, or more where one went out. */
  readonly steps: Step[];
  /** Sum of the squares of what came less what was expected, whitened; and of how many seats. */
  surprise: number;
  seen: number;
}

interface Step {
  readonly row: Float64Array;
  /** 1 for a seat that came in, −1 for one that went out. */
  readonly sign: 1 | -1;
}

/** Takes in what one seat showed. */
export function observe(field: Field, place: number, value: number): void {
  const gain = columnOf(field, place);
  const variance = gain[place]! + 1;
  const gap = value - field.mean[place]!;
  field.surprise += (gap * gap) / variance;
  field.seen += 1;
  keep(field, gain, variance, 1);
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
  keep(field, gain, left, -1);
  move(field, gain, -gap);
  redraw(field, place, gain, 1 / left);
}

/** The covariance of a seat with all, given what was seen. */
function columnOf({ covarianceWith, steps }: Field, place: number): Float64Array {
  const column = covarianceWith(place);
  for (const { row, sign } of steps) {
    const weight = sign * row[place]!;
    for (let at = 0; at < column.length; at += 1) column[at]! -= weight * row[at]!;
  }
  return column;
}

function keep(field: Field, gain: Float64Array, variance: number, sign: 1 | -1): void {
  const root = Math.sqrt(variance);
  const row = gain.map((each) => each / root);
  for (let at = 0; at < row.length; at += 1) field.variance[at]! -= sign * row[at]! * row[at]!;
  field.steps.push({ row, sign });
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
