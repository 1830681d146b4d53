import { expect, test } from 'vitest';
import { simulate } from '../engine/src/forecast/simulation/index.ts';
import { benchOutlook } from './simulate-outlook.ts';
import { simulationPool } from './simulate-workers.ts';

const outlook = benchOutlook();
const alone = simulate(outlook, { draws: 10_000, seed: 9 });

test.each([1, 2, 3])('%i threads draw what one does, to the bit', async (workers) => {
  const pool = await simulationPool(outlook, { workers, seed: 9 });
  const { wins, totals } = await pool.run(10_000);
  await pool.close();
  expect(wins).toEqual(alone.wins);
  expect(totals).toEqual(alone.totals);
});
