import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  BLOCS,
  leadersOf,
  nightOf,
  outcomeOf,
  projectNight,
  seatsWon,
  trueChange,
  type ChangeModel,
  type Reach,
} from '../index.ts';
import { record } from '../../record/testing.ts';

// The published table of baselines: seats projected less seats won by bloc, and seats called wrongly, given the true shares.
const [header, ...rows] = readFileSync(new URL('fixtures/part-a.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));

test.each([...Map.groupBy(rows, ([election]) => election!)])(
  '%s: every model given the true shares errs by as many seats as the published table says',
  (election, published) => {
    const [night, outcome] = [nightOf(record, election), outcomeOf(record, election)];
    const came = seatsWon(outcome.winner);
    const found = published.map(([, model, reach]) => {
      const change = trueChange(night, outcome, reach as Reach);
      const shares = projectNight(night, change, model as ChangeModel, { weights: outcome.valid });
      const leaders = leadersOf(night, shares);
      const errors = BLOCS.map((_, bloc) => seatsWon(leaders)[bloc]! - came[bloc]!);
      const wrong = leaders.filter((leader, seat) => leader !== outcome.winner[seat]).length;
      return [election, model, reach, ...errors, wrong].map(String);
    });
    expect([header, ...found]).toEqual([header, ...published]);
  },
);
