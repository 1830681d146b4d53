import { expect, test } from 'vitest';
import { commissionerElections } from '../index.ts';
import { record } from '../testing.ts';

const all = commissionerElections(record);
const on = (force: string, year: string) =>
  commissionerElections(record, force).find(({ date }) => date.startsWith(year))!;

test('eight areas at four elections, and the rule of each day', () => {
  expect([all.length, new Set(all.map(({ force }) => force)).size]).toEqual([32, 8]);
  const rules = new Map(all.map(({ date, system }) => [date, system.rule]));
  expect(Object.fromEntries(rules)).toEqual({
    '2012-11-15': 'supplementary-vote',
    '2016-05-05': 'supplementary-vote',
    '2021-05-06': 'supplementary-vote',
    '2024-05-02': 'first-past-the-post',
  });
});

test('29 first rounds are whole; of the other three nothing is worked out', () => {
  const short = all.filter(({ held }) => held !== 'complete');
  expect(short.map(({ id, held, outcome, validVotes }) => [id, held, outcome.rule, validVotes])).toEqual([
    ['pcc.northamptonshire.2021-05-06', 'partial', 'votes not held', undefined],
    ['pcc.suffolk.2012-11-15', 'partial', 'votes not held', undefined],
    ['pcc.thames-valley.2016-05-05', 'not held', 'votes not held', undefined],
  ]);
});

test('wherever both rounds are held the rule elects who was elected, with the finalists it names', () => {
  let counted = 0;
  for (const { id, candidacies, outcome } of all) {
    if (outcome.rule === 'votes not held') continue;
    counted += 1;
    const winner = 'winner' in outcome.outcome ? candidacies[outcome.outcome.winner] : undefined;
    expect([id, winner?.elected]).toEqual([id, true]);
    if ('finalists' in outcome.outcome) {
      const stayed = outcome.outcome.finalists.map((each) => (typeof each === 'number' ? each : each.candidate));
      const published = [...candidacies.keys()].filter((at) => candidacies[at]!.final !== undefined);
      expect([id, new Set(stayed)]).toEqual([id, new Set(published)]);
    }
  }
  expect(counted).toBe(29);
});

test('Norfolk 2012: an independent came from behind on second preferences', () => {
  const { candidacies, outcome, validVotes } = on('norfolk', '2012');
  expect(
    candidacies.slice(0, 2).map(({ candidate, first, second, final }) => [candidate, first, second, final]),
  ).toEqual([
    ['Jamie Athill', 30_834, 5771, 36_605],
    ['Stephen Bett', 27_842, 12_146, 39_988],
  ]);
  expect(validVotes).toBe(97_157);
  expect(outcome).toMatchObject({ outcome: { kind: 'elected on final votes', winner: 1, majority: 3383 } });
});

test('Essex 2021 was won on first preferences, so there was no second round', () => {
  expect(on('essex', '2021').outcome).toMatchObject({
    outcome: { kind: 'elected on first preferences', by: 'more than half' },
  });
});

test('figures that contradict the ones used are shown, each with a reason', () => {
  const conflicting = all.filter(({ conflicts }) => conflicts.length > 0);
  expect(conflicting.map(({ id, conflicts }) => [id, conflicts.length])).toEqual([
    ['pcc.cambridgeshire.2016-05-05', 3],
    ['pcc.cambridgeshire.2021-05-06', 1],
    ['pcc.cambridgeshire.2024-05-02', 2],
    ['pcc.essex.2024-05-02', 1],
    ['pcc.northamptonshire.2024-05-02', 2],
    ['pcc.suffolk.2012-11-15', 1],
    ['pcc.thames-valley.2024-05-02', 1],
  ]);
  const [clarke] = on('cambridgeshire', '2016').conflicts;
  expect(clarke).toMatchObject({ candidate: 'Nick Clarke', figure: 'first', used: 29_698, printed: 29_968 });
  for (const { candidacies, conflicts } of conflicting) {
    for (const { candidate, figure, used, printed, reason } of conflicts) {
      const row = candidacies.find((each) => each.candidate === candidate);
      const total = candidacies.reduce((sum, { first }) => sum + (first ?? 0), 0);
      expect(figure === 'first total' ? total : row?.[figure]).toBe(used);
      expect([printed === used, reason.length > 20]).toEqual([false, true]);
    }
  }
});

test('an area that is not held is refused with the nearest', () => {
  expect(() => commissionerElections(record, 'norflk')).toThrow(/norfolk/);
});
