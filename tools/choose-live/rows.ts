import { TABLES, viewOf } from '../../engine/src/forecast/live/chosen.ts';
import { climb } from './climb.ts';
import { likelihoodOf } from './likelihood.ts';
import type { PastNight } from './nights.ts';

const AMPLITUDE = 2;
/** The scale of noise, the last of a row, is known more closely. */
const SCALE = 1.25;

export type TableName = keyof typeof TABLES;

/** A row climbed on from the one that is held; how much likelier it makes what came, in logarithms. */
export interface Climbed {
  readonly row: readonly number[];
  readonly held: readonly number[];
  /** Over the nights that it was climbed on. */
  readonly gained: number;
  /** Over the night that was left out, by every expectation that the table is used with. */
  readonly proved: number;
}

/**
 * Climbs to the row of an election left out, or of none; what one row asks of a night is remembered for the others.
 *
 * @param nights to climb on
 * @param judged those on which the table is used
 */
export function climber(
  name: TableName,
  nights: readonly PastNight[],
  judged: readonly PastNight[],
): (leftOut: string) => Climbed {
  const known = new Map([...nights, ...judged].map((past) => [past, remembered(past)]));
  const likelihood = (of: readonly PastNight[], row: readonly number[]) =>
    of.reduce((sum, past) => sum + known.get(past)!(row), 0);
  return (leftOut) => {
    const held: readonly number[] = TABLES[name][leftOut]!;
    const others = nights.filter(({ night }) => night.election !== leftOut);
    const own = judged.filter(({ night }) => night.election === leftOut);
    const factors = held.map((_, at) => (at === held.length - 1 ? SCALE : AMPLITUDE));
    const { row, score } = climb(held, factors, (each) => likelihood(others, each));
    return {
      row,
      held,
      gained: score - likelihood(others, held),
      proved: likelihood(own, row) - likelihood(own, held),
    };
  };
}

/** The rows of a table: as climbed to where that makes what left-out nights brought likelier on the whole, else as they are. */
export function taken(table: readonly Climbed[]): readonly (readonly number[])[] {
  const proved = table.reduce((sum, each) => sum + each.proved, 0);
  return table.map(({ row, held }) => (proved > 0 ? row : held));
}

function remembered(past: PastNight): (row: readonly number[]) => number {
  const [likelihood, found] = [likelihoodOf(past), new Map<string, number>()];
  return (row) => {
    const key = row.join();
    const score = found.get(key) ?? likelihood(viewOf(row));
    found.set(key, score);
    return score;
  };
}
