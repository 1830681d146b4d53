import { describe, expect, test } from 'vitest';
import {
  NotFound,
  openPack,
  openRecord,
  stvContests,
  stvContestsOf,
  stvCouncils,
  stvPartyTotals,
  stvPolls,
  stvRecount,
  stvSheet,
  type StvBody,
  type StvContestHeld,
} from '../index.ts';
import { loadPack } from '../load.ts';
import { record } from '../testing.ts';

const sheetsOf = (body: StvBody) =>
  stvContests(record, body).flatMap((contest) => {
    const held = stvSheet(record, contest);
    return held ? [{ contest, ...held }] : [];
  });
const nameOf = ({ id, candidates }: StvContestHeld, at: number) => `${id.slice(4, -6)}: ${candidates[at]!.name}`;

/** Whom the sheet has elected at another stage than the publisher prints beside their name. */
const electedElsewhere = (body: StvBody) =>
  sheetsOf(body).flatMap(({ contest, count }) =>
    count.stages.flatMap(({ number, elected }) =>
      elected.flatMap(({ candidate }) => {
        const { atStage } = contest.candidates[candidate]!;
        return atStage === undefined || atStage === number ? [] : [[nameOf(contest, candidate), number, atStage]];
      }),
    ),
  );

/** Whose votes the sheet moves, and how many stages after the one at which the publisher has them excluded. */
const excluded = (body: StvBody) =>
  sheetsOf(body).flatMap(({ contest, count }) =>
    count.stages.flatMap(({ number, action }) =>
      (action.kind === 'exclusion' ? action.of : []).map((candidate) => ({
        name: nameOf(contest, candidate),
        after: number - contest.candidates[candidate]!.atStage!,
      })),
    ),
  );

describe('the stages that publishers print beside a name, against the sheets', () => {
  test('Scotland 2022: all are elected at the stage printed, and all 482 excluded lose their votes at the next', () => {
    expect(electedElsewhere('scottish-councils')).toEqual([]);
    const all = excluded('scottish-councils');
    expect([all.length, new Set(all.map(({ after }) => after))]).toEqual([482, new Set([1])]);
  });

  test('Northern Ireland: three were over the quota before the stage printed, nine of 360 went out at another', () => {
    expect(electedElsewhere('ni-assembly')).toEqual([
      ['belfast-east.2011: Chris Lyttle', 9, 11],
      ['belfast-north.2011: Caral Ni Cuilin', 6, 7],
      ['north-down.2011: Stephen Farry', 10, 11],
    ]);
    const all = excluded('ni-assembly');
    expect(all).toHaveLength(360);
    expect(all.filter(({ after }) => after !== 1).map(({ name, after }) => [name, after])).toEqual([
      ['belfast-south.2011: Brian Faloon', 0],
      ['belfast-south.2011: Samuel Charles Smyth', 2],
      ['south-antrim.2011: Mel Lucas', 0],
      ['south-antrim.2011: Stephen Parkes', 0],
      ['south-antrim.2011: Adrian David Cochrane-Watson', 0],
      ['belfast-east.2016: Erskine Holmes', 2],
      ['belfast-north.2016: Billy Hutchinson', 3],
      ['newry-armagh.2016: Michael Watters', 2],
      ['south-down.2016: Michael Gray-Sloan', 2],
    ]);
  });

  test.each([
    ['ni-assembly', 722],
    ['scottish-councils', 1072],
  ] as const)('%s: the first preferences of all %i candidates are those of the first stage', (body, many) => {
    const pairs = sheetsOf(body).flatMap(({ contest, count }) =>
      contest.candidates.map(({ firstPreferences }, at) => [
        firstPreferences! * 10 ** count.decimals,
        count.stages[0]!.rows[at]!.total,
      ]),
    );
    expect(pairs).toHaveLength(many);
    expect(pairs.filter(([listed, printed]) => listed !== printed)).toEqual([]);
  });
});

test('the Assembly of 2017: first preferences of the parties come to the valid polls of the 18 constituencies', () => {
  const held = stvContests(record, 'ni-assembly').filter(({ date }) => date === '2017-03-02');
  const totals = stvPartyTotals(held.flatMap(({ candidates }) => candidates));
  expect(totals.slice(0, 2).map(({ party, firstPreferences, seats }) => [party, firstPreferences, seats])).toEqual([
    ['dup', 225_413, 28],
    ['sf', 224_245, 27],
  ]);
  const sum = totals.reduce((all, { firstPreferences }) => all + firstPreferences, 0);
  expect(sum).toBe(held.reduce((all, { validPoll }) => all + validPoll!, 0));
  expect([held.length, totals.reduce((all, { seats }) => all + seats, 0)]).toEqual([18, 90]);
});

test('a place is found by any spelling, oldest poll first, and only in its own council', () => {
  const foyle = stvContestsOf(record, { body: 'ni-assembly', slug: 'FOYLE' });
  expect(foyle.map(({ date, seats }) => [date, seats])).toEqual([
    ['2011-05-05', 6],
    ['2016-05-05', 6],
    ['2017-03-02', 5],
  ]);
  const ward = (council: string) => () =>
    stvContestsOf(record, { body: 'scottish-councils', council, slug: 'Lower Deeside' });
  expect(ward('aberdeen-city')()[0]).toMatchObject({ area: 'S13002843', seats: 3, quota: 1722 });
  expect(ward('fife')).toThrow(NotFound);
});

test('a sheet is read and proved once, whoever asks', () => {
  const [contest] = stvContests(record, 'ni-assembly');
  expect(stvSheet(record, contest!)).toBe(stvSheet(record, contest!));
});

test('a pack without these files has no such contests, and one without the stages has the elected alone', () => {
  const without = (missing: RegExp) => {
    const { texts } = loadPack();
    return openRecord(openPack({ read: (file) => (missing.test(file) ? undefined : texts.read(file)) }));
  };
  const none = without(/devolved/);
  expect([stvContests(none, 'ni-assembly'), stvPolls(none, 'scottish-councils')]).toEqual([[], []]);
  expect(stvCouncils(none, '2022-05-05').size).toBe(0);
  expect(() => stvContestsOf(none, { body: 'ni-assembly', slug: 'foyle' })).toThrow(NotFound);
  const unstaged = without(/scottish-councils\/(stages|recounts)/);
  const wards = stvContests(unstaged, 'scottish-councils');
  expect(wards).toHaveLength(161);
  expect(wards.filter((each) => stvSheet(unstaged, each) || stvRecount(unstaged, each))).toEqual([]);
  // In three island wards fewer stood than there were places.
  const short = wards.filter(({ seats, candidates }) => candidates.filter(({ elected }) => elected).length < seats);
  expect(short.map(({ name, seats, candidates }) => [name, seats, candidates.length])).toEqual([
    ["Sgìr' Ùige agus Càrlabhagh", 2, 1],
    ['Barraigh agus Bhatarsaigh', 2, 1],
    ['North Isles', 3, 2],
  ]);
});
