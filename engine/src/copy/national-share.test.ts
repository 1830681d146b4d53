import { expect, test } from 'vitest';
import { backTestNationalShare, nationalShare, type NationalShareBackTest } from '../forecast/index.ts';
import {
  nationalShareErrorSentence,
  nationalShareIntervalSentence,
  nationalShareMissesSentence,
  nationalShareNotHeldSentence,
  nationalShareSentence,
} from './index.ts';
import { record } from '../record/testing.ts';

const tried = backTestNationalShare(record);

test.each([
  [
    '2022-05-05',
    'The local elections of 2022 point to a national vote of 33 per cent for the Conservatives, 35 for Labour, 17 for the Liberal Democrats and 14 for all others: 1,316 wards of 106 councils, against 2018, 2019 and 2021.',
  ],
  ['2014-05-22', '2014 is not projected: no earlier night is held to measure it against.'],
  ['2017-05-04', '2017 is not projected: it has 29 wards in common with 2014 and 32 with 2016, and 100 are needed.'],
])('%s in a sentence', (night, sentence) => {
  expect(nationalShareSentence(nationalShare(record, night), 'per cent')).toBe(sentence);
});

test('a sentence takes the house’s own word for per cent', () => {
  expect(nationalShareSentence(nationalShare(record, '2022-05-05'), '%')).toContain(
    'a national vote of 33% for the Con',
  );
});

test('the sentences do not flatter: errors, the worst of them, and an interval that is too narrow', () => {
  expect(nationalShareErrorSentence(tried)).toBe(
    'Tried on five years with a published figure, each from earlier nights alone, it was out on average by 0.4 points for the Conservatives, 0.7 for Labour, 0.6 for the Liberal Democrats and 0.4 for all others. It did worst in 2016, when it put the Liberal Democrats 1.5 points too low.',
  );
  expect(nationalShareIntervalSentence(tried)).toBe(
    'An interval of 95 in 100 should hold 19 of these 20 published figures and holds 16, one of them only just. It is too narrow: it knows the chance of which councils were compared, not an error that all of them share. With wards drawn one by one in place of whole councils it would hold 9.',
  );
  expect(nationalShareMissesSentence(tried)).toBe(
    'Outside the interval: Labour and the Liberal Democrats in 2016; Labour in 2018; all others in 2022.',
  );
});

test('an interval that held every figure is not called too narrow', () => {
  const held: NationalShareBackTest = {
    ...tried,
    checks: tried.checks.map((check) => ({ ...check, covered: true, barely: false })),
  };
  expect(nationalShareIntervalSentence(held)).toContain('holds 20. It is wide enough:');
  expect(nationalShareMissesSentence(held)).toBe('No published figure lay outside the interval.');
});

test('years whose figure is published and whose wards are not held are named', () => {
  expect(nationalShareNotHeldSentence(tried)).toBe(
    'For 2015 and 2023 a figure is published, but the wards of that night are not held here.',
  );
  expect(nationalShareNotHeldSentence({ ...tried, notHeld: [] })).toBe('');
});
