import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countScottishStv, unitsInVote } from '../../index.ts';
import { countOut, RULES, stvContests } from './testing.ts';

describe.each(RULES)('by the rule of $name', ({ count }) => {
  test('no vote is made or lost at any stage, and each stage goes on from the one before', () => {
    fc.assert(
      fc.property(stvContests, (contest) => {
        const { stages, valid, decimals } = countOut(count, contest);
        for (const [index, { rows, nonTransferable }] of stages.entries()) {
          const all = [...rows, nonTransferable];
          expect(all.reduce((sum, { total }) => sum + total, 0)).toBe(valid * unitsInVote(decimals));
          for (const [at, row] of all.entries()) {
            const before =
              index === 0 ? undefined : [...stages[index - 1]!.rows, stages[index - 1]!.nonTransferable][at];
            expect(row.previous).toBe(before?.total ?? 0);
            expect(row.previous + row.transfer).toBe(row.total);
            expect(row.total).toBeGreaterThanOrEqual(0);
          }
          expect(nonTransferable.transfer).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('as many are elected as there are places or candidates, each once, and everybody else is accounted for', () => {
    fc.assert(
      fc.property(stvContests, (contest) => {
        const { elected, stages, unfilled } = countOut(count, contest);
        expect(elected).toHaveLength(Math.min(contest.seats, contest.candidates));
        expect(new Set(elected).size).toBe(elected.length);
        expect(unfilled).toBe(contest.seats - elected.length);
        expect(stages.flatMap((stage) => stage.elected.map(({ candidate }) => candidate))).toEqual(elected);
        const out = stages.flatMap(({ action, excludedUnmoved }) => [
          ...(action.kind === 'exclusion' ? action.of : []),
          ...excludedUnmoved,
        ]);
        expect(new Set([...elected, ...out]).size).toBe(elected.length + out.length);
      }),
    );
  });

  test('the order of the papers, and how they are bundled, changes nothing', () => {
    fc.assert(
      fc.property(stvContests, (contest) => {
        const apart = contest.papers.flatMap(({ papers, preferences }) => {
          const half = Math.floor(papers / 2);
          return [
            { papers: half, preferences },
            { papers: papers - half, preferences },
          ];
        });
        const { stages } = countOut(count, contest);
        expect(countOut(count, { ...contest, papers: apart.toReversed() }).stages).toEqual(stages);
      }),
    );
  });

  test('the order of the candidates changes nothing', () => {
    fc.assert(
      fc.property(stvContests, (contest) => {
        const last = contest.candidates - 1;
        const papers = contest.papers.map((each) => ({
          ...each,
          preferences: each.preferences.map((at) => last - at),
        }));
        const turned = countOut(count, { ...contest, papers }, (candidate) => last - candidate);
        const { elected, stages } = countOut(count, contest);
        expect(new Set(turned.elected.map((at) => last - at))).toEqual(new Set(elected));
        expect(turned.stages.map(({ rows }) => rows.toReversed())).toEqual(stages.map(({ rows }) => rows));
      }),
    );
  });

  test.each([
    ['no papers', { candidates: 3, seats: 2, papers: [] }],
    ['blank papers only', { candidates: 3, seats: 1, papers: [{ papers: 9, preferences: [] }] }],
    ['no candidates', { candidates: 0, seats: 2, papers: [] }],
    ['one candidate', { candidates: 1, seats: 1, papers: [{ papers: 4, preferences: [0] }] }],
    ['one paper', { candidates: 4, seats: 3, papers: [{ papers: 1, preferences: [2] }] }],
    [
      'all level',
      { candidates: 5, seats: 2, papers: [0, 1, 2, 3, 4].map((at) => ({ papers: 10, preferences: [at] })) },
    ],
    ['fewer candidates than places', { candidates: 2, seats: 4, papers: [{ papers: 5, preferences: [0, 1] }] }],
    [
      'ten million papers',
      {
        candidates: 3,
        seats: 2,
        papers: [
          { papers: 9_999_999, preferences: [0, 1] },
          { papers: 1, preferences: [2] },
        ],
      },
    ],
  ])('%s: the count comes to an end', (_, contest) => {
    expect(countOut(count, contest).elected).toHaveLength(Math.min(contest.seats, contest.candidates));
  });

  test('what cannot be counted is refused, and says which paper', () => {
    const contest = { candidates: 2, seats: 1, papers: [{ papers: 1, preferences: [0] }] };
    const paper = (papers: number, ...preferences: number[]) => ({
      ...contest,
      papers: [...contest.papers, { papers, preferences }],
    });
    expect(() => count(paper(1, 0, 0))).toThrow(/^papers\[1\]\.preferences has 0 twice/);
    expect(() => count(paper(1, 2))).toThrow(/^papers\[1\]\.preferences has 2, where a position from 0 to 1/);
    expect(() => count(paper(1, -1))).toThrow(/^papers\[1\]\.preferences has -1/);
    expect(() => count(paper(-1, 0))).toThrow(/^papers\[1\]\.papers is -1/);
    expect(() => count(paper(1e15, 0))).toThrow(/more than can be counted exactly/);
    expect(() => count({ ...contest, seats: 0 })).toThrow(/^seats is 0/);
    expect(() => count({ ...contest, lots: [1] })).toThrow(/^lots has 1, where 0 had to be drawn/);
  });
});

test('a lot that fell on somebody else is refused', () => {
  const papers = [0, 1].map((at) => ({ papers: 2, preferences: [at] })).concat({ papers: 3, preferences: [2] });
  expect(() => countScottishStv({ candidates: 3, seats: 1, papers, lots: [2] })).toThrow(
    /^lots\[0\] is 2, where one of the level positions 0, 1/,
  );
});
