import { expect, test } from 'vitest';
import { commissionerElections, mayoralElections, sinceCommissioner } from '../record/index.ts';
import { officeChangeWords, officeSentence } from './index.ts';
import { record } from '../record/testing.ts';

const parties = record.parties();
const of = (force: string, year: string) =>
  commissionerElections(record).find((each) => each.force === force && each.date.startsWith(year))!;

test.each([
  [
    'essex',
    '2016',
    'Roger Hirst, Conservative, won with second preferences included: 135,948 votes to 103,792 for Bob Spink, UKIP, 56.7 per cent of the final votes.',
  ],
  [
    'norfolk',
    '2024',
    'Sarah Taylor, Labour, won with 52,455 votes, 1,888 more than Giles Orpen-Smellie, Conservative.',
  ],
  ['essex', '2021', 'Roger Hirst, Conservative, won on first preferences: 235,346 votes, 54.0 per cent of them.'],
  [
    'suffolk',
    '2012',
    'Tim Passmore, Conservative, won with second preferences included: 36,946 votes to 35,005 for Jane Basham, Labour. Not all first preferences are held.',
  ],
  ['thames-valley', '2016', 'Anthony Stansfeld, Conservative, was elected; not all of the votes are held.'],
])('%s in %s', (force, year, sentence) => {
  expect(officeSentence(of(force, year), parties, 'per cent')).toBe(sentence);
});

test('the mayor of London in 2016', () => {
  const election = mayoralElections(record).find(({ date }) => date === '2016-05-05')!;
  expect(officeSentence(election, parties, 'per cent')).toBe(
    'Sadiq Aman Khan, Labour, won with second preferences included: 1,310,143 votes to 994,614 for Zac Goldsmith, Conservative, 56.8 per cent of the final votes.',
  );
});

test('a change is of first preferences; across systems it says so, and without votes there is none', () => {
  const words = (force: string, year: string) => {
    const election = of(force, year);
    return officeChangeWords(sinceCommissioner(record, election), election.system);
  };
  expect(words('norfolk', '2016')).toBe('Change in first preferences in points since 15 November 2012.');
  expect(words('norfolk', '2024')).toMatch(
    /^The voting system changed: .* 6 May 2021 .* Final votes are never compared\.$/,
  );
  expect(words('thames-valley', '2021')).toMatch(/^No change is shown/);
  expect(sinceCommissioner(record, of('norfolk', '2024'))?.acrossSystems).toBe(true);
});

test('independents have no change: they are other people', () => {
  expect(sinceCommissioner(record, of('norfolk', '2016'))!.changes.has('ind')).toBe(false);
});
