import { expect, test } from 'vitest';
import { openRecord } from '../record/index.ts';
import { loadPack } from '../record/load.ts';
import { checkCopy, spelt, type Claim } from './index.ts';
import { randomFrom, requests, written, type Told } from './written.testing.ts';

const record = openRecord(loadPack());
const pick = randomFrom(20_241);
const asked = requests(record, pick);
const stories = new Map(Object.entries(asked).map(([kind, ask]) => [kind, written(record, ask, 3)]));

function check({ story, region }: Told, text: string): readonly Claim[] {
  return checkCopy(record, text, { date: story.date, region }).claims;
}

const over = (claims: readonly Claim[], start: number, end: number) =>
  claims.filter(({ span }) => span[0] < end && span[1] > start);

const at = ({ text }: Told, { start, end }: Told['marks'][number]) =>
  `${text.slice(start, end)} IN ${text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', end))}`;

test.each([...stories])('%s: every figure written is found and supported, and nothing is contradicted', (_, told) => {
  expect(told.length).toBeGreaterThan(0);
  for (const each of told) {
    const claims = check(each, each.text);
    expect(claims.filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
    for (const mark of each.marks) {
      const verdicts = over(claims, mark.start, mark.end).map(({ verdict }) => verdict);
      // What an exit poll would mean for a region is somebody's own reading of it: found, and not checked.
      expect(verdicts, at(each, mark)).toContain(mark.figure === 'illustration' ? 'cannot check' : 'supported');
    }
  }
});

/** How many figures made one more are contradicted, at the least: the others are figures of something else the text may mean. */
const CAUGHT = 0.93;

test('one figure made one more is contradicted, and no other', () => {
  let perturbed = 0;
  let caught = 0;
  for (const told of [...stories.values()].flat()) {
    const marks = told.marks.filter(
      (mark) => mark.figure !== 'illustration' && oneMore(told.text.slice(mark.start, mark.end)) !== undefined,
    );
    if (marks.length === 0) continue;
    const mark = pick(marks);
    const more = oneMore(told.text.slice(mark.start, mark.end))!;
    const text = told.text.slice(0, mark.start) + more + told.text.slice(mark.end);
    const against = check(told, text).filter(({ verdict }) => verdict === 'contradicted');
    const own = over(against, mark.start, mark.start + more.length);
    // A number of a list that comes to a whole breaks the sum with it.
    const others = against.filter((claim) => !own.includes(claim) && claim.kind !== 'sum');
    expect(others.map(({ claimed, reason }) => `${claimed}: ${reason} AFTER ${at(told, mark)}`)).toEqual([]);
    perturbed += 1;
    if (own.length > 0) caught += 1;
  }
  expect(perturbed).toBeGreaterThan(50);
  expect(caught / perturbed, `${caught} of ${perturbed}`).toBeGreaterThanOrEqual(CAUGHT);
});

const SPELT = Array.from({ length: 10 }, (_, count) => spelt(count));

/** One unit of the last digit more: `1,192` → `1,193`, `45.7 per cent` → `45.8 per cent`, `nine` → `10`; nothing for other words. */
function oneMore(figure: string): string | undefined {
  const word = SPELT.indexOf(figure);
  if (word !== -1) return SPELT[word + 1] ?? '10';
  if (!/^\d/.test(figure)) return undefined;
  return figure.replace(/^[\d,]+(?:\.\d+)?/, (number) => {
    const places = number.split('.')[1]?.length ?? 0;
    const units = BigInt(number.replaceAll(/[,.]/g, '')) + 1n;
    const digits = units.toString().padStart(places + 1, '0');
    const whole = (places === 0 ? digits : digits.slice(0, -places)).replaceAll(/\B(?=(\d{3})+$)/g, ',');
    return places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  });
}
