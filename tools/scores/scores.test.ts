import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCORES_FILE } from '../../engine/src/forecast/index.ts';
import { packFolder } from '../../engine/src/record/load.ts';
import { workedOut } from './scores.ts';

/** Nine digits: the last of a double may differ from one processor to another. */
const rounded = (value: unknown) =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === 'number' ? Number(each.toPrecision(9)) : each), 1);

test('the scores that ship are those that the pack and the methods come to; if not, `npm run scores` writes them again', () => {
  const held: unknown = JSON.parse(readFileSync(join(packFolder(), SCORES_FILE), 'utf8'));
  expect(rounded(held)).toBe(rounded(workedOut()));
});
