import { onceFor } from '../../record/memo.ts';
import { K } from '../blocs/blocs.ts';
import type { Inversion } from './inversion.ts';
import { PARAMETERS } from './parameters.ts';
import { evaluate } from './evaluate.ts';
import { meansOf, seatSd } from './seat-model.ts';

/** A seat whose result will say much about the rest. */
export interface TellingSeat {
  /** Row of the night. */
  readonly seat: number;
  /** Columns of the two likeliest blocs. */
  readonly first: number;
  readonly second: number;
  /** How much of the uncertainty about the seats of all blocs in Great Britain the lead of the first over the second explains, 0 to 1. */
  readonly explains: number;
  readonly expected?: number;
}

/** Two hours later on the night a result is worth half. */
const HALVED_IN = 120;
const UNKNOWN = 6 * 60;

/**
 * The seats that will tell whether an exit poll is right: those whose lead goes with the totals, that are close, and that declare early. What a lead
 * explains is its squared correlation with each bloc's total under what is not yet known of the changes, weighed by the totals' variances.
 *
 * @param among rows of the night
 * @param expected minutes after the close, for every row of the night
 */
export function tellingSeats(
  inversion: Inversion,
  among: readonly number[],
  expected: readonly (number | undefined)[],
  most = 5,
): TellingSeat[] {
  const { model, covariance, probabilities } = inversion;
  const { totals, all } = totalsUnknown(inversion);
  return among
    .filter((seat) => !model.night.speaker[seat])
    .map((seat) => {
      const [first, second] = likeliest(probabilities.subarray(seat * K, seat * K + K));
      const lead = leadSlope(inversion, seat, first, second);
      const noise = leadNoise(inversion, seat, first, second);
      const variance = dot(times(covariance, lead), lead) + noise;
      const explained = totals.reduce((sum, each) => sum + dot(each, lead) ** 2, 0) / variance;
      const close = 4 * probabilities[seat * K + first]! * (1 - probabilities[seat * K + first]!);
      const worth = (explained / all) * close * 0.5 ** ((expected[seat] ?? UNKNOWN) / HALVED_IN);
      return { seat, first, second, explains: explained / all, expected: expected[seat], worth };
    })
    .toSorted((a, b) => b.worth - a.worth || a.seat - b.seat)
    .slice(0, most)
    .map(({ worth: _, ...told }) => told);
}

/** How each bloc's total goes with the changes that are not yet known, 8 × 22, and the variance of all totals together. */
const totalsUnknown = onceFor(({ model, parameters, covariance }: Inversion) => {
  const { slopes } = evaluate(model, parameters);
  const slopesOf = (bloc: number) => slopes.subarray(bloc * PARAMETERS, (bloc + 1) * PARAMETERS);
  const totals = Array.from({ length: K }, (_, bloc) => times(covariance, slopesOf(bloc)));
  return { totals, all: totals.reduce((sum, each, bloc) => sum + dot(each, slopesOf(bloc)), 0) };
});

function likeliest(probabilities: Float64Array): [number, number] {
  const order = [...probabilities.keys()].toSorted((a, b) => probabilities[b]! - probabilities[a]!);
  return [order[0]!, order[1]!];
}

/** How the lead of one bloc over another in a seat changes with each parameter. */
function leadSlope(inversion: Inversion, seat: number, first: number, second: number): Float64Array {
  return Float64Array.from(meanSlopes(inversion), (slope) => slope[seat * K + first]! - slope[seat * K + second]!);
}

/** How the mean shares of all seats change with each parameter, 22 × (n × 8); by small differences. */
const meanSlopes = onceFor(({ model, parameters }: Inversion): readonly Float64Array[] => {
  const step = 1e-4;
  const all = [...model.night.areas.keys()];
  const here = meansOf(model, parameters, all);
  return Array.from(parameters, (each, at) =>
    meansOf(model, parameters.with(at, each + step), all).map((mean, of) => (mean - here[of]!) / step),
  );
});

function leadNoise({ means }: Inversion, seat: number, first: number, second: number): number {
  return [first, second].reduce((sum, bloc) => sum + seatSd(means[seat * K + bloc]!) ** 2, 0);
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  return vector.map((_, row) => dot(matrix.subarray(row * vector.length, (row + 1) * vector.length), vector));
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, each, at) => sum + each * b[at]!, 0);
}
