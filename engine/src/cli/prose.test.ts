import { expect, test } from 'vitest';
import { expectGolden } from '../copy/golden.ts';
import { ask } from './ask.ts';

test.each([
  ['brief-anglia-2019', ['brief', 'anglia', '--on', '2019-11-01']],
  ['brief-anglia-2026', ['brief', 'anglia', '--on', '2026-08-20']],
  ['brief-six-key-marginals', ['brief', 'six-key-marginals', '--on', '2019-11-01']],
  ['seat-peterborough-2017', ['seat', 'peterborough', '--election', 'ge2017']],
  ['seat-north-east-fife-2017', ['seat', 'north-east-fife', '--election', 'ge2017']],
  ['targets-con-2017', ['targets', 'con', '--election', 'ge2017', '--as', 'table']],
  [
    'explain-swing-bedford-2017',
    ['explain', 'bedford', 'swing', '--from', 'con', '--to', 'lab', '--election', 'ge2017'],
  ],
])('%s reads as it should', async (name, argv) => {
  const { out, err } = await ask(argv);
  expect(err).toBe('');
  expectGolden(out, `fixtures/${name}.golden.txt`, import.meta.url);
});

test('a brief keeps to 80 columns', async () => {
  const { out } = await ask(['brief', 'anglia', '--on', '2019-11-01']);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
