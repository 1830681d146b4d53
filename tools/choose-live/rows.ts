import { TABLES, viewOf, type Table } from '../../engine/src/forecast/live/chosen.ts';
import { climb } from './climb.ts';
import { logLikelihood } from './likelihood.ts';
import type { PastNight } from './nights.ts';

const AMPLITUDE = 2;
/** The scale of noise, the last of a row, is known more closely. */
const SCALE = 1.25;

/** The row of every election left out, and of none, climbed on from the one that is held. */
export function rowsOf(name: keyof typeof TABLES, nights: readonly PastNight[], tell: (line: string) => void): Table {
  const held: Table = TABLES[name];
  const known = nights.map((past) => ({ election: past.night.election, likelihood: remembered(past) }));
  return Object.fromEntries(
    Object.entries(held).map(([leftOut, start]) => {
      const others = known.filter(({ election }) => election !== leftOut);
      const factors = start.map((_, at) => (at === start.length - 1 ? SCALE : AMPLITUDE));
      const score = (row: readonly number[]) => others.reduce((sum, { likelihood }) => sum + likelihood(row), 0);
      const { row, score: best } = climb(start, factors, score);
      tell(`${name} ${leftOut}: ${best.toFixed(2)}, ${(best - score(start)).toFixed(2)} above the row held`);
      return [leftOut, row];
    }),
  );
}

/** Elections left out in turn ask for the same rows again. */
function remembered(past: PastNight): (row: readonly number[]) => number {
  const found = new Map<string, number>();
  return (row) => {
    const key = row.join();
    const score = found.get(key) ?? logLikelihood(past, viewOf(row));
    found.set(key, score);
    return score;
  };
}
