import { expect, test } from 'vitest';
import { countNorthernIrelandStv, countScottishStv, readBlt } from '../psephology/index.ts';
import { stvContestsOf, stvSheet } from '../record/index.ts';
import { stageSentence, votesShown } from './index.ts';
import { record } from '../record/testing.ts';

test('a published count reads stage by stage: a surplus, several excluded together, the last place without the quota', () => {
  const contest = stvContestsOf(record, { body: 'ni-assembly', slug: 'belfast-east' }).at(-1)!;
  const { count } = stvSheet(record, contest)!;
  const told = { ...count, names: contest.candidates.map(({ name }) => name) };
  const said = count.stages.map((stage) => stageSentence(stage, told));
  expect(said[0]).toBe('Stage 1: 40,357 first preferences are counted; the quota is 6,727. Naomi Long is elected.');
  expect(said[1]).toBe(
    'Stage 2: Naomi Long’s surplus of 883 votes is shared out: 701.03 to Chris Lyttle, 38.17 to Andy Allen, 27.06 to Georgina Milne, 66.66 to 10 others and 50.08 to nobody.',
  );
  expect(said[4]).toMatch(/^Stage 5: Sheila Bodel and Courtney Robinson are excluded together, with 748\.24 votes: /);
  expect(said[10]).toMatch(
    /David Douglas is left out without moving a paper\. Robin Newton is elected to the last place, without the quota: nobody else is left\.$/,
  );
});

const counted = (text: string, rule: typeof countScottishStv, lots: number[] = []) => {
  const { candidates, seats, papers } = readBlt(text);
  const count = rule({ candidates: candidates.length, seats: seats!, papers, lots });
  return count.stages.map((stage) => stageSentence(stage, { ...count, names: candidates }));
};

test('a lot that was drawn is said, with those it was drawn between', () => {
  const tie = '4 2\n50 1 0\n20 2 1 0\n20 3 4 0\n30 4 0\n0\n"Ann"\n"Bob"\n"Cem"\n"Dee"\n';
  expect(counted(tie, countScottishStv, [1])[2]).toBe(
    'Stage 3: Bob is excluded, with 20 votes: 20 to nobody. Bob and Cem were level at every stage; the lot fell on Bob.',
  );
});

test('who is elected beyond reach and which surpluses wait is said in Northern Ireland', () => {
  const blt = '4 2\n60 1 2 0\n20 2 0\n19 3 2 0\n10 4 3 0\n0\n"Ann"\n"Bob"\n"Cem"\n"Dee"\n';
  const said = counted(blt, countNorthernIrelandStv).join(' ');
  expect(said).toContain('Ann is elected.');
  expect(said).toMatch(/Ann’s surplus of 23 votes|could not change who is lowest/);
});

test('what the cutting of decimals lost is not said to go to nobody', () => {
  const blt = '4 2\n90 1 2 3 0\n30 1 3 0\n40 2 3 0\n45 3 2 0\n25 4 3 0\n0\n"Ann"\n"Bob"\n"Cem"\n"Dee"\n';
  expect(counted(blt, countScottishStv)[1]).toBe(
    'Stage 2: Ann’s surplus of 43 votes is shared out: 32.25 to Bob and 10.75 to Cem.',
  );
});

test('votes are rounded half away from zero, once, and nothing has no sign', () => {
  expect(votesShown(12_345, 2, 1)).toBe('123.5');
  expect(votesShown(-12_345, 2, 1)).toBe('−123.5');
  expect(votesShown(-4, 2, 1)).toBe('0');
  expect(votesShown(99_995, 2, 1)).toBe('1,000');
  expect(votesShown(900_719_925_474_099, 5)).toBe('9,007,199,254.74099');
});
