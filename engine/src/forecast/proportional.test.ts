import { expect, test } from 'vitest';
import { findElection, findRegion } from '../record/index.ts';
import { proportional } from './index.ts';
import { record } from '../record/testing.ts';

const ask = (region: string, election: string) =>
  proportional(record, findRegion(record, region), findElection(record, election));

function seatsUnder(answer: ReturnType<typeof ask>, rule: string): Record<string, number> {
  const { seats } = answer.byRule.find((each) => each.rule === rule)!;
  return Object.fromEntries(answer.lists.flatMap(({ party }, at) => (seats[at]! > 0 ? [[party, seats[at]!]] : [])));
}

test('the five largest parties of Anglia in 2024 under each rule, beside what they won', () => {
  const anglia = ask('anglia', 'ge2024');
  expect(anglia.seats).toBe(71);
  const won = anglia.lists.filter((list) => list.won > 0);
  expect(won.reduce((sum, list) => sum + list.won, 0)).toBe(71);
  const dhondt = seatsUnder(anglia, 'dhondt');
  expect(
    Object.keys(dhondt)
      .slice(0, 2)
      .sort((a, b) => a.localeCompare(b)),
  ).toEqual(['con', 'lab']);
  expect(dhondt['ref']).toBeGreaterThan(anglia.lists.find(({ party }) => party === 'ref')!.won);
});

test.each([
  ['anglia', 'ge2024'],
  ['anglia', 'ge2017'],
  ['anglia', 'ge2019n'],
  ['norfolk', 'ge2015'],
  ['scotland', 'ge2019'],
  ['northern-ireland', 'ge2024'],
  ['united-kingdom', 'ge2019'],
])('%s at %s: under every rule the seats come to the number of the region', (region, election) => {
  const answer = ask(region, election);
  for (const { rule, seats } of answer.byRule) {
    expect([rule, seats.reduce((sum, each) => sum + each, 0)]).toEqual([rule, answer.seats]);
  }
  const listed = answer.lists.reduce((sum, { votes }) => sum + votes, 0);
  expect(listed + answer.unsplit).toBe(answer.validVotes);
  expect(answer.declared).toBe(answer.seats);
});

test('an individual is a list of one, and what a notional result put together is no list', () => {
  const kingdom = ask('united-kingdom', 'ge2024');
  const individuals = kingdom.lists.flatMap((list, at) => (list.candidate === '' ? [] : [at]));
  expect(individuals.length).toBeGreaterThan(400);
  const { seats } = kingdom.byRule[0]!;
  expect(individuals.every((at) => seats[at]! <= 1)).toBe(true);
  const notional = ask('anglia', 'ge2005n');
  expect(notional.unsplit).toBeGreaterThan(0);
  expect(notional.lists.some(({ party }) => party === 'other')).toBe(false);
});
