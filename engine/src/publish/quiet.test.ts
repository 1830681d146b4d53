import { expect, test } from 'vitest';
import { quietUntil } from './index.ts';
import { record } from '../record/testing.ts';

test.each([
  ['a second before the close of a summer poll', '2024-07-04T20:59:59Z', '2024-07-04T21:00:00.000Z'],
  ['at its close', '2024-07-04T21:00:00Z', undefined],
  ['from midnight in London on', '2024-07-03T23:00:00Z', '2024-07-04T21:00:00.000Z'],
  ['a second before that', '2024-07-03T22:59:59Z', undefined],
  ['a second before the close of a winter poll', '2019-12-12T21:59:59Z', '2019-12-12T22:00:00.000Z'],
  ['at its close', '2019-12-12T22:00:00Z', undefined],
  ['on a day without a poll', '2024-07-10T12:00:00Z', undefined],
])('%s', (_, now, until) => {
  expect(quietUntil(record, now)).toBe(until);
});
