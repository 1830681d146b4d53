import { expect, test } from 'vitest';
import { record } from '../record/testing.ts';
import { checkCopy, type Claim } from './check/index.ts';
import { perturbed } from './perturbed.testing.ts';
import { spoken } from './spoken.testing.ts';
import { randomFrom, requests, written, type Told } from './written.testing.ts';

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
  // One of each kind is read out too, in capitals.
  for (const each of [...told, spoken(told[0]!)]) {
    const claims = check(each, each.text);
    expect(claims.filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
    for (const mark of each.marks) {
      const verdicts = over(claims, mark.start, mark.end).map(({ verdict }) => verdict);
      // What an exit poll would mean for a region is somebody's own reading of it: found, and not checked.
      expect(verdicts, at(each, mark)).toContain(mark.figure === 'illustration' ? 'cannot check' : 'supported');
    }
  }
});

/** Where the rest is: a figure that is right for something else that the text may mean. */
const CAUGHT = 0.985;

/**
 * What stays open by the record: turnout is published of valid votes and of all papers, some seats of an exit poll are not certain, the
 * Speaker is counted with a party or apart, and independents are counted with other parties or apart.
 */
const OPEN =
  /papers in the box|The exit poll of 2015 gave|which won (?:317|330)|Speaker is counted|Independents and groups of the place/;

test.each([1, -1] as const)('one figure changed by %i is contradicted, and no other', (by) => {
  const missed: string[] = [];
  let changed = 0;
  let open = 0;
  for (const told of [...stories.values()].flat()) {
    const marks = told.marks.filter(
      ({ figure, start, end }) => figure !== 'illustration' && perturbed(told.text.slice(start, end), by) !== undefined,
    );
    if (marks.length === 0) continue;
    const mark = pick(marks);
    const wrong = perturbed(told.text.slice(mark.start, mark.end), by)!;
    const claims = check(told, told.text.slice(0, mark.start) + wrong + told.text.slice(mark.end));
    const against = claims.filter(({ verdict }) => verdict === 'contradicted');
    const own = over(claims, mark.start, mark.start + wrong.length);
    // A number of a list that comes to a whole breaks the sum with it.
    const others = against.filter((claim) => !own.includes(claim) && claim.kind !== 'sum');
    expect(others.map(({ claimed, reason }) => `${claimed}: ${reason} AFTER ${at(told, mark)}`)).toEqual([]);
    changed += 1;
    if (own.some(({ verdict }) => verdict === 'contradicted')) continue;
    if (own.some(({ reason }) => OPEN.test(reason))) open += 1;
    else missed.push(`${wrong} FOR ${at(told, mark)}`);
  }
  expect(changed).toBeGreaterThan(60);
  expect(open).toBeLessThan(changed / 20);
  expect(missed.length / changed, missed.join('\n')).toBeLessThanOrEqual(1 - CAUGHT);
});
