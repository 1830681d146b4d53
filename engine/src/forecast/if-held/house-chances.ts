import { BLOCS, type Bloc } from '../blocs/blocs.ts';
import { largestProbabilities, majorityProbability } from '../simulation/index.ts';
import type { Forecast } from './forecast.ts';

/** How the House may come out: parts of the draws. */
export interface HouseChances {
  /** Blocs that ever have a majority or the most seats, the likeliest to be largest first. */
  readonly blocs: readonly { readonly bloc: Bloc; readonly majority: number; readonly largest: number }[];
  /** No party has a majority. */
  readonly hung: number;
}

/** Who may have a majority, and who the most seats. */
export function houseChances({ simulation }: Forecast): HouseChances {
  const largest = largestProbabilities(simulation);
  const blocs = BLOCS.map((bloc, column) => ({
    bloc,
    majority: majorityProbability(simulation, column),
    largest: largest[column]!,
  }));
  return {
    blocs: blocs.filter((each) => each.largest > 0 || each.majority > 0).toSorted((a, b) => b.largest - a.largest),
    hung: Math.max(0, 1 - blocs.reduce((sum, each) => sum + each.majority, 0)),
  };
}
