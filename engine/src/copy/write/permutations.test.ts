import { expect, test } from 'vitest';
import {
  areaKey,
  findElection,
  findRegion,
  findSeat,
  openRecord,
  type CandidacyGiven,
  type Contest,
  type ElectoralRecord,
  type FactBody,
} from '../../record/index.ts';
import { loadPack } from '../../record/load.ts';
import { DEFAULT_STYLE, type HouseStyle } from '../index.ts';
import { voiceOf, type Story } from '../write/index.ts';
import { regionPreview } from './region-preview.ts';
import { regionSummary } from './region-summary.ts';
import { seatProfile } from './seat-profile.ts';
import { seatResult } from './seat-result.ts';

const pack = loadPack();
const record = openRecord(pack);

function contestIn(seat: string, election: string, from: ElectoralRecord = record): Contest {
  const { id, boundarySet } = findElection(from, election);
  return from.contests(id).get(areaKey(findSeat(from, seat, boundarySet)))!;
}

function storyOf(seat: string, election: string, style: Partial<HouseStyle> = {}, from = record): Story {
  const contest = contestIn(seat, election, from);
  return seatResult(voiceOf(from, { ...DEFAULT_STYLE, ...style }, contest.polledOn), contest);
}

const textOf = ({ paragraphs }: Story) => paragraphs.map((each) => each.map(({ text }) => text).join(' ')).join('\n');

test('a gain on a falling share says so, and nobody surged', () => {
  const { headline, paragraphs } = storyOf('Peterborough', 'ge2024');
  expect(headline).toBe('Labour gain Peterborough from Conservatives by 118 votes');
  expect(paragraphs[0]![0]!.text).toBe('Labour gained Peterborough from the Conservatives with a majority of 118.');
  expect(paragraphs.flat().map(({ text }) => text)).toContain(
    "Labour's own share fell by 9.5 percentage points, but the Conservatives' fell further, by 14.7 points.",
  );
});

test('every figure is marked where it stands, with what it is and whose', () => {
  const [first] = storyOf('Peterborough', 'ge2024').paragraphs[0]!;
  expect(first!.marks).toEqual([{ span: [69, 72], figure: 'majority', subject: 'peterborough' }]);
  expect(first!.text.slice(69, 72)).toBe('118');
});

test.each([
  ['Norwich South', 'ge2017', 'Labour held Norwich South with a majority of 15,596, up from 7,654 in 2015.'],
  ['Chorley', 'ge2024', 'Lindsay Hoyle, the Speaker, was returned for Chorley with a majority of 20,575.'],
  [
    'Buckingham',
    'ge2019',
    "The Conservatives won Buckingham, until then the Speaker's seat, with a majority of 20,411.",
  ],
  ['North Down', 'ge2019', 'Alliance gained North Down from Sylvia Hermon, an independent, with a majority of 2,968.'],
  ['Blackburn', 'ge2024', 'Adnan Hussain, an independent, gained Blackburn from Labour with a majority of 132.'],
  ['Brighton Pavilion', 'ge2010', 'The Greens gained Brighton Pavilion from Labour with a majority of 1,252.'],
  [
    'Clacton',
    'by-clacton-2026-08-13',
    'Reform UK held Clacton at the by-election on 13 August 2026 with a majority of 12,784, up from 8,405 in 2024.',
  ],
])('the first sentence of %s %s', (seat, election, sentence) => {
  expect(storyOf(seat, election).paragraphs[0]![0]!.text).toBe(sentence);
});

test('a swing is named with both parties and its baseline, and where there is none the reason is', () => {
  expect(textOf(storyOf('Norwich South', 'ge2017'))).toContain(
    'The swing since 2015 was 7.3 per cent from the Conservatives to Labour.',
  );
  expect(textOf(storyOf('Peterborough', 'ge2024'))).toContain(
    'On the notional result of 2019, the swing was 2.6 per cent',
  );
  expect(textOf(storyOf('Clacton', 'ge2015'))).toContain(
    'UKIP did not stand here in 2010, so there is no swing to give.',
  );
  expect(textOf(storyOf('Chorley', 'ge2024'))).not.toContain('swing');
});

test('34 candidates are told as three are', () => {
  const long = textOf(storyOf('Clacton', 'by-clacton-2026-08-13'));
  expect(long).toContain('All but the first two lost their deposits');
  expect(long).toContain(
    'The by-election followed the resignation of Nigel Farage, who stood again for Reform UK and won.',
  );
  expect(textOf(storyOf('South Cambridgeshire', 'ge2019'))).not.toContain('deposit');
});

test('what happened since the last election is told: a defection, a by-election, a member who stood down', () => {
  expect(textOf(storyOf('South Cambridgeshire', 'ge2019'))).toContain(
    'Heidi Allen, elected for the Conservatives, was sitting for the Liberal Democrats by the time of the poll and did not stand here again.',
  );
  const brecon = storyOf('Brecon and Radnorshire', 'ge2019');
  expect(brecon.headline).toMatch(/^Conservatives hold/);
  expect(textOf(brecon)).toContain('The Liberal Democrats had won the seat at the by-election on 1 August 2019');
  expect(storyOf('Brecon and Radnorshire', 'ge2019', { gainsAgainst: 'eve of poll' }).headline).toBe(
    'Conservatives gain Brecon and Radnorshire from Liberal Democrats by 7,131 votes',
  );
});

test('superlatives carry what they are of', () => {
  expect(textOf(storyOf('North East Fife', 'ge2017'))).toContain(
    'It was the smallest of the 650 majorities of the election, in votes.',
  );
  expect(textOf(storyOf('Exeter', 'ge2017'))).toContain(
    'It was the largest, in votes, of the three general elections fought on these boundaries, from 2010 on.',
  );
  expect(textOf(storyOf('Bassetlaw', 'ge2019'))).toContain(
    "It was the Conservatives' first win in a seat of this name, in results that go back to 1955, on changing boundaries.",
  );
  // The table of results before 2010 does not tell other parties apart: nothing is said of Sinn Féin's past.
  expect(textOf(storyOf('Fermanagh and South Tyrone', 'ge2010'))).not.toContain('had last won');
});

const SEAT = 'wmc2024/E14001425';

function declared(candidacies: readonly Partial<CandidacyGiven>[], lot?: string): ElectoralRecord {
  const body: FactBody = {
    kind: 'declaration',
    election: 'parl.2024-07-04',
    seat: SEAT,
    polledOn: '2024-07-04',
    electorate: 73_000,
    validVotes: candidacies.reduce((sum, { votes = 0 }) => sum + votes, 0),
    candidacies: candidacies.map((each) => ({
      candidate: '',
      familyName: each.candidate?.split(' ').at(-1) ?? '',
      party: 'ind',
      partyName: '',
      description: '',
      ...each,
    })),
    ...(lot !== undefined && { lot }),
  };
  const fact = { ...body, seq: 1, recordedAt: '2024-07-05T05:00:00Z', by: 'M. Smith' };
  return openRecord(pack, { facts: [fact] });
}

const LEVEL = [
  { candidate: 'Ann Able', party: 'lab', votes: 1405 },
  { candidate: 'Ben Baker', party: 'con', votes: 1405 },
  { candidate: 'Cy Cole', party: 'ld', votes: 900 },
];

test('a tie is told as one, before the lot and after it', () => {
  const after = storyOf('Peterborough', 'ge2024', {}, declared(LEVEL, 'Ann Able'));
  expect(after.paragraphs[0]![0]!.text).toBe(
    'Labour gained Peterborough from the Conservatives by the drawing of lots, after a tie on 1,405 votes.',
  );
  expect(textOf(after)).not.toMatch(/majority|by 0/);
  const before = storyOf('Peterborough', 'ge2024', {}, declared(LEVEL));
  expect(textOf(before)).toBe(
    'Ann Able (Labour) and Ben Baker (Conservatives) tied in Peterborough on 1,405 votes each. The winner is to be drawn by lot.',
  );
});

test('a recount is told where it was heard, and nothing is told of one that was not', () => {
  const contest = contestIn('Peterborough', 'ge2024');
  const voice = voiceOf(record, DEFAULT_STYLE, '2024-07-05');
  expect(textOf(seatResult(voice, contest, { recounts: 2 }))).toContain(
    'The result in Peterborough came after two recounts.',
  );
  expect(textOf(seatResult(voice, contest))).not.toContain('recount');
});

test('house style: per cent, what members are called, the names of parties', () => {
  const other = storyOf('Peterborough', 'ge2024', { percent: '%', member: 'Member' });
  expect(textOf(other)).toContain('32.0% of the total');
  expect(textOf(other)).toContain('the sitting Conservative Member,');
  const own = openRecord(pack, {
    houseParties: { names: { con: { who: 'the Tories', adjective: 'Tory' } }, order: [] },
  });
  expect(storyOf('Peterborough', 'ge2024', {}, own).headline).toBe('Labour gain Peterborough from Tories by 118 votes');
});

test('a region of one seat, and one that is half declared, are told as they are', () => {
  const election = findElection(record, 'ge2019');
  const voice = voiceOf(record, DEFAULT_STYLE, '2019-12-13');
  const wight = regionSummary(voice, findRegion(record, 'isle-of-wight'), election);
  expect(wight.paragraphs[0]![0]!.text).toBe('The Conservatives won the one seat in the Isle of Wight.');
});

test('a seat that is to be fought for the first time is told by its notional result and what it is made from', () => {
  const area = findSeat(record, 'Waveney Valley', 'wmc2024');
  const told = textOf(seatProfile(voiceOf(record, DEFAULT_STYLE, '2024-06-20'), area));
  expect(told).toContain('It is made mostly from parts of the old seats of South Norfolk;');
  expect(told).toContain('On the notional result of 2019 the Conservatives would have won by 22,364 votes');
  expect(told).toContain('Adrian Ramsay (Green)');
});

test('a preview before a poll on new boundaries is of those', () => {
  const preview = textOf(regionPreview(voiceOf(record, DEFAULT_STYLE, '2024-06-20'), findRegion(record, 'norfolk')));
  expect(preview).toContain('On the notional result of 2019, the Conservatives would have won');
  expect(preview).toContain('Labour targets, by the swing needed on the notional result of 2019');
});

test('a profile of a seat with a poll pending ends with everybody who stands', () => {
  const area = findSeat(record, 'Peterborough', 'wmc2010');
  const profile = seatProfile(voiceOf(record, DEFAULT_STYLE, '2019-06-01'), area);
  const lines = profile.paragraphs.map(([first]) => first!.text);
  expect(lines).toContain('The 15 candidates in Peterborough at the by-election on 6 June 2019 are:');
  expect(lines).toContain('Lisa Forbes (Labour)');
  const after = seatProfile(voiceOf(record, DEFAULT_STYLE, '2019-06-07'), area);
  expect(textOf(after)).not.toContain('candidates');
});
