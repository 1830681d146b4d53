import { expect, test } from 'vitest';
import { openRecord } from '../../record/index.ts';
import { loadPack } from '../../record/load.ts';
import { DEFAULT_STYLE, type HouseStyle } from '../index.ts';
import { lintCopy, type LintQuestion } from '../lint/index.ts';
import { plainText, writeCopy } from '../write/index.ts';
import { record } from '../../record/testing.ts';

const lint = (text: string, more: Partial<LintQuestion> = {}) =>
  lintCopy(text, { record, style: DEFAULT_STYLE, on: '2026-09-01', ...more });
const codes = (text: string, more: Partial<LintQuestion> = {}) => lint(text, more).map(({ code }) => code);

test.each([
  ['Turnout was 65%.', ['per-cent']],
  ['Turnout was 65 percent.', ['per-cent']],
  ['Turnout was 65 per cent.', []],
  ['Peterborough (LAB) 607 majority - 0.6% swing required to win', []],
  ['Her majority was slashed.', ['majority-without-number']],
  ['Her majority was cut to 118.', []],
  ['No party has an overall majority.', []],
  ['The majority of voters stayed at home.', []],
  ['There was a swing of 4 per cent to Labour.', ['swing-without-parties']],
  ['There was a swing of 4 per cent from the Tories to Labour.', []],
  ['Labour needs a swing of 4 per cent.', []],
  ['Labour’s share of the vote rose by 3 per cent.', ['share-in-per-cent']],
  ['Labour’s share of the vote rose by 3 percentage points.', []],
  ['Labour’s share of the vote rose to 33 per cent.', []],
  ['It was a stunning night.', ['loaded-word']],
  ['Labour will win Corby.', ['will-win']],
  ['Labour is set to take Corby.', ['will-win']],
  ['Labour would win Corby on a uniform swing.', []],
  ['The Greens 4, Labour 5 and the Conservatives 7.', ['party-order']],
  ['The Conservatives 7, Labour 5 and the Greens 4.', []],
  ['Labour gained seven; the Conservatives lost nine.', []],
  ['Labour gained Ipswich from the Liberal Democrats.', ['gain-from']],
  ['Labour gained Ipswich from the Conservatives.', []],
  ['Labour gain Ipswich', ['gain-without-from']],
  ['Labour gain Ipswich from Conservatives', []],
])('%s', (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test('each finding stands where it is in the text as given, HTML and scripts included', () => {
  const html = '<p>A <b>stunning</b> night.</p><script>landslide()</script>\n<p>Turnout was 65%.</p>';
  expect(lint(html).map(({ span, code }) => [code, html.slice(...span)])).toEqual([
    ['loaded-word', 'stunning'],
    ['per-cent', '%'],
  ]);
});

test('on polling day nothing is said of how people voted before ten at night', () => {
  const text = 'The exit poll is out.';
  expect(codes(text, { on: '2024-07-04' })).toEqual(['embargo']);
  expect(codes(text, { on: '2024-07-04', hour: 22 })).toEqual([]);
  expect(codes(text, { on: '2024-07-05' })).toEqual([]);
});

test('a report from a seat with a poll pending lists everybody who stands', () => {
  const text = 'The leader visited Peterborough.';
  const [finding] = lint(text, { on: '2019-06-01' });
  expect(finding).toMatchObject({ code: 'candidate-list', severity: 'error', span: [19, 31] });
  expect(codes(text, { on: '2019-06-07' })).toEqual([]);
  const [profile] = writeCopy(record, DEFAULT_STYLE, {
    kind: 'seat-profile',
    of: 'peterborough',
    on: '2019-06-01',
    today: '2026-09-01',
  });
  expect(codes(plainText(profile!), { on: '2019-06-01' })).toEqual([]);
});

test('a desk switches what it wants, and its own style and order of parties are what is meant', () => {
  expect(lint('A stunning night.', { settings: { 'loaded-word': 'error' } })[0]!.severity).toBe('error');
  expect(codes('A stunning night.', { settings: { 'loaded-word': 'off' } })).toEqual([]);
  const percent: HouseStyle = { ...DEFAULT_STYLE, percent: '%' };
  expect(codes('Turnout was 65 per cent, or 65%.', { style: percent })).toEqual(['per-cent']);
  const own = openRecord(loadPack(), { houseParties: { names: {}, order: ['lab', 'con', 'ld'] } });
  expect(codes('The Conservatives 7, Labour 5 and the Liberal Democrats 4.', { record: own })).toEqual(['party-order']);
});
