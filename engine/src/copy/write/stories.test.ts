import { expect, test } from 'vitest';
import {
  assemblyElections,
  commissionerElections,
  councilOn,
  councils,
  europeanElections,
  europeanRegions,
  generals,
  mayoralElections,
  nightsOf,
  stvContests,
  type Contest,
} from '../../record/index.ts';
import { record } from '../../record/testing.ts';
import { expectGolden } from '../golden.ts';
import { DEFAULT_STYLE } from '../index.ts';
import { lintCopy } from '../lint/index.ts';
import { plainText, voiceOf, writeCopy, type Story, type WriteRequest } from '../write/index.ts';
import { assemblyRegion, assemblyResult } from './assembly-result.ts';
import { councilResult } from './council-result.ts';
import { europeanResult } from './european-result.ts';
import { faultsOf } from './faults.testing.ts';
import { officeResult } from './office-result.ts';
import { regionSummary } from './region-summary.ts';
import { seatResult } from './seat-result.ts';
import { transferableResult } from './transferable-result.ts';

const voice = (on: string) => voiceOf(record, DEFAULT_STYLE, on);
const since2010 = generals(record).filter(({ polledOn }) => polledOn >= '2010');
const results = since2010.flatMap(({ id }) => [...record.contests(id).values()]);
const byElections = [...record.elections().values()]
  .filter(({ kind }) => kind === 'by-election')
  .flatMap(({ id }) => [...record.contests(id).values()]);

/** House length of each kind, in words. */
const LENGTHS = { seat: 260, council: 160, region: 700, list: 200 };

function clean(stories: readonly Story[], mostWords: number): void {
  expect(stories.flatMap((story) => faultsOf(story, mostWords).map((fault) => `${story.headline}: ${fault}`))).toEqual(
    [],
  );
}

test('every seat of five general elections and every by-election is written without a fault of prose', () => {
  expect(results).toHaveLength(5 * 650);
  expect(byElections.length).toBeGreaterThanOrEqual(65);
  clean(
    [...results, ...byElections].map((contest, index) =>
      seatResult(voice(index % 2 === 0 ? contest.polledOn : '2026-09-01'), contest),
    ),
    LENGTHS.seat,
  );
});

test('every council of May 2016, and every eleventh of the other nights, is written without a fault of prose', () => {
  const nights = [...councils(record).values()].flatMap((council) =>
    nightsOf(record, council).map((night) => ({ council, night })),
  );
  const in2016 = nights.filter(({ night }) => night === '2016-05-05');
  const others = nights.filter(({ night }) => night !== '2016-05-05').filter((_, index) => index % 11 === 0);
  expect(in2016.length).toBeGreaterThanOrEqual(124);
  clean(
    [...in2016, ...others].map(({ council, night }) => councilResult(voice(night), councilOn(record, council, night))),
    LENGTHS.council,
  );
});

test('every European region, commissioner, mayor and county is written without a fault of prose', () => {
  const european = europeanElections(record).flatMap((election) => europeanRegions(record, election));
  expect(european).toHaveLength(22);
  clean(
    european.map((region) => europeanResult(voice(region.polledOn), region)),
    LENGTHS.list,
  );
  const offices = [...commissionerElections(record), ...mayoralElections(record)];
  clean(
    offices.map((each) => officeResult(voice(each.date), each)),
    LENGTHS.list,
  );
  const counties = [...record.regions().values()].filter(({ kind }) => kind === 'county' || kind === 'newsroom');
  const last = since2010.at(-1)!;
  clean(
    counties
      .filter(({ members }) => members.has(last.boundarySet))
      .map((region) => regionSummary(voice(last.polledOn), region, last)),
    LENGTHS.region,
  );
});

test('every election of an assembly, and every count by transferable vote, is written without a fault of prose', () => {
  const assemblies = assemblyElections(record);
  expect(assemblies).toHaveLength(5);
  clean(
    assemblies.flatMap((election) => [
      assemblyResult(voice(election.date), election),
      ...election.regions.map((region) => assemblyRegion(voice(election.date), election, region)),
    ]),
    LENGTHS.council,
  );
  const counts = stvContests(record);
  expect(counts).toHaveLength(54 + 161);
  clean(
    counts.map((contest) => transferableResult(voice(contest.date), contest)),
    LENGTHS.council,
  );
});

/** The same choice every time: a linear congruential generator (Numerical Recipes), so that the golden file stands. */
function chooser(seed: number) {
  let state = seed;
  const chosen = new Set<unknown>();
  return <T>(from: readonly T[]): T => {
    const left = from.filter((each) => typeof each !== 'object' || !chosen.has(each));
    state = (1664525 * state + 1013904223) % 4294967296;
    const one = left[Math.floor((state / 4294967296) * left.length)]!;
    chosen.add(one);
    return one;
  };
}

function choices(): readonly WriteRequest[] {
  const choose = chooser(7);
  const many = (count: number, make: () => Omit<WriteRequest, 'today'>) =>
    Array.from({ length: count }, make).map((each) => ({ ...each, today: '2026-09-01' }));
  const ofContest = (kind: WriteRequest['kind'], from: readonly Contest[], length?: 10 | 20 | 40) => {
    const { area, election } = choose(from);
    return { kind, of: area.slug, election: election.id, length };
  };
  const current = results.filter(({ area }) => area.boundarySet === since2010.at(-1)!.boundarySet);
  const places = [
    'anglia',
    'norfolk',
    'suffolk',
    'essex',
    'scotland',
    'wales',
    'northern-ireland',
    'london',
    'north-east',
    'kent',
  ];
  const night = () => {
    const council = choose([...councils(record).values()].filter((each) => nightsOf(record, each).length > 0));
    return { council, night: choose(nightsOf(record, council)) };
  };
  const council = () => {
    const chosen = night();
    return { kind: 'council-result' as const, of: chosen.council.slug, election: `local.${chosen.night}` };
  };
  return [
    ...many(20, () => ofContest('seat-result', results)),
    ...many(6, () => ofContest('by-election', byElections)),
    ...many(5, () => ({
      kind: 'seat-profile',
      of: choose(current).area.slug,
      on: choose(['2024-08-01', '2026-09-01']),
    })),
    ...many(8, council),
    ...many(3, () => ({ kind: 'region-summary', of: choose(places), election: choose(since2010.slice(1)).id })),
    ...many(1, () => ({
      kind: 'region-preview',
      of: choose(['norfolk', 'suffolk', 'essex']),
      on: choose(['2019-11-01', '2026-09-01']),
    })),
    ...many(2, () => ({
      kind: 'council-round-up',
      of: choose(['anglia', 'essex']),
      election: `local.${choose(['2016-05-05', '2024-05-02'])}`,
    })),
    ...many(3, () => ({
      kind: 'european-result',
      of: choose(europeanRegions(record, 'europarl.2019-05-23')).slug,
      election: choose(europeanElections(record)),
    })),
    ...many(3, () => ({
      kind: 'office-result',
      of: choose(commissionerElections(record)).force,
      election: `pcc.${choose(['2016-05-05', '2024-05-02'])}`,
    })),
    ...many(3, () => ofContest('script', results, choose([10, 20, 40] as const))),
    ...many(2, () => ofContest('push', results)),
    ...many(1, () => ofContest('lower-third', results)),
    ...many(1, () => ofContest('caption', byElections)),
    ...many(1, () => ofContest('candidate-list', results)),
    ...many(1, () => ({
      kind: 'exit-poll',
      of: 'northern-ireland',
      election: 'ge2024',
      exitPoll: ['lab=410', 'con=131', 'ld=61', 'ref=13', 'snp=10', 'pc=4', 'grn=2', 'other=19'],
    })),
    ...['scotland', 'london', 'lothian'].map((of) => ({ kind: 'assembly-result' as const, of, today: '2016-06-01' })),
    ...['belfast-west', 'leith-walk', 'lower-deeside'].map((of) => ({
      kind: 'transferable-result' as const,
      of,
      today: '2022-06-01',
    })),
  ];
}

test('sixty-six stories chosen at random read as their golden file has them', () => {
  const requests = choices();
  expect(requests).toHaveLength(66);
  const told = requests.map((request) => {
    const stories = writeCopy(record, DEFAULT_STYLE, request);
    return `=== ${request.kind} ${request.of} ${request.election ?? request.on}\n${stories.map(plainText).join('\n')}`;
  });
  expectGolden(told.join('\n'), 'stories.golden.txt', import.meta.url);
});

test('copy of the house has nothing for its own lint to find', () => {
  const found = choices().flatMap((request) =>
    writeCopy(record, DEFAULT_STYLE, request).flatMap((story) => {
      const question = { record, style: DEFAULT_STYLE, on: '2026-09-01' };
      return lintCopy(plainText(story), question).map(({ code, message }) => `${story.headline}: ${code}: ${message}`);
    }),
  );
  expect(found).toEqual([]);
});

test('on the day of a local count: before the poll what could change, after it what did', () => {
  const of = { kind: 'local-count-day', of: 'anglia', election: 'local.2016-05-05', today: '2026-09-01' } as const;
  const [ahead] = writeCopy(record, DEFAULT_STYLE, { ...of, on: '2016-05-04' });
  expect(plainText(ahead!)).toContain(
    'Southend-on-Sea: no overall control, the Conservatives four short, on the eve of poll, 5 May 2016. There are 17 seats up of 51. Control could change: the Conservatives could gain it.',
  );
  expect(writeCopy(record, DEFAULT_STYLE, { ...of, on: '2016-05-06' })).toHaveLength(23);
});
