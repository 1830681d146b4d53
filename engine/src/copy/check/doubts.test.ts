import { expect, test } from 'vitest';
import { record } from '../../record/testing.ts';
import { checkCopy } from './index.ts';

const contradicted = (text: string, date: string) =>
  checkCopy(record, text, { date, homeRegion: 'anglia' }).claims.filter(({ verdict }) => verdict === 'contradicted');

test.each([
  ['the second of a pair is the other side', 'Scotland voted Remain by 62.0% to 38.0.', '2016-06-25'],
  ['a ratio is no count', 'Glasgow was two to one for Remain.', '2016-06-25'],
  ['how many stand is no vote', 'The Greens have 467 candidates and the Lib Dems 629.', '2017-05-12'],
  ['a model goes on being spoken of', 'The MRP is out. Labour by two in Kensington, it said.', '2019-11-28'],
  ['a town is not the region', 'Southend, for the first time, has two Labour MPs.', '2024-07-06'],
])('%s', (_, text, date) => {
  expect(contradicted(text, date)).toEqual([]);
});

test('a slip in one of several figures is a slip still', () => {
  const text = 'In Clacton in 2024 Reform UK had 46.2%, the Conservatives 29.9% and Labour 16.2%.';
  expect(contradicted(text, '2024-07-06').map(({ claimed }) => claimed)).toEqual(['29.9%']);
});
