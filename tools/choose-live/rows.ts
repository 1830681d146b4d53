import { TABLES, viewOf } from '../../engine/src/forecast/live/chosen.ts';
import { climb } from './climb.ts';
import { likelihoodOf } from './likelihood.ts';
import type { PastNight } from './nights.ts';

const AMPLITUDE = 2;
/** The scale of noise, the last of a row, is known more closely. */
const SCALE = 1.25;

export type TableName = keyof typeof TABLES;

/** A row climbed on from the one that is held, and by how much it makes what the other nights brought likelier, the logarithm. */
export interface Climbed {
  readonly row: readonly number[];
  readonly score: number;
  readonly gained: number;
}

/** Climbs to the row of an election left out, or of none; what one table asks of a night is remembered for its other rows. */
export function climber(name: TableName, nights: readonly PastNight[]): (leftOut: string) => Climbed {
  const known = nights.map((past) => ({ election: past.night.election, likelihood: remembered(past) }));
  return (leftOut) => {
    const start: readonly number[] = TABLES[name][leftOut]!;
    const others = known.filter(({ election }) => election !== leftOut);
    const factors = start.map((_, at) => (at === start.length - 1 ? SCALE : AMPLITUDE));
    const score = (row: readonly number[]) => others.reduce((sum, { likelihood }) => sum + likelihood(row), 0);
    const found = climb(start, factors, score);
    return { ...found, gained: found.score - score(start) };
  };
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
