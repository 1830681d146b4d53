import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importShareAlikeFolder } from '../import-pack.ts';
import { readRows } from '../raw.ts';

const FOLDER = join(import.meta.dirname, '../../../data/share-alike');
const text = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
const read = <Column extends string>(path: string, columns: readonly Column[]) => readRows(text(path), path, columns);
const BODIES = ['devolved/ni-assembly', 'devolved/scottish-councils'];

test('the Northern Ireland Assembly: seats by party at each poll', () => {
  const elected = read(`${BODIES[0]}/candidates.csv`, ['contest', 'party', 'elected']).filter(
    (row) => row.elected === 'yes',
  );
  const seats = (year: string) =>
    ['dup', 'sf', 'uup', 'sdlp', 'apni'].map(
      (party) => elected.filter((row) => row.contest.includes(`.${year}-`) && row.party === party).length,
    );
  expect([seats('2011'), seats('2016'), seats('2017')]).toEqual([
    [38, 29, 16, 14, 8],
    [38, 28, 16, 12, 8],
    [28, 27, 10, 12, 8],
  ]);
  expect(elected).toHaveLength(108 + 108 + 90);
});

test('every count has all its candidates at every stage, and its name is its own', () => {
  for (const body of BODIES) {
    const contests = read(`${body}/contests.csv`, ['contest']).map(({ contest }) => contest);
    expect(new Set(contests).size).toBe(contests.length);
    const candidates = Map.groupBy(read(`${body}/candidates.csv`, ['contest', 'candidate']), ({ contest }) => contest);
    expect([...candidates.keys()].toSorted()).toEqual(contests.toSorted());
    const stages = Map.groupBy(
      read(`${body}/stages.csv`, ['contest', 'stage', 'candidate']),
      (row) => `${row.contest} ${row.stage}`,
    );
    for (const rows of stages.values()) {
      const own = candidates.get(rows[0]!.contest)!.map(({ candidate }) => candidate);
      expect(rows.map(({ candidate }) => candidate).toSorted()).toEqual(own.toSorted());
    }
  }
});

const raw = process.env['COUNTROOM_RAW'];
test.skipIf(raw === undefined)(
  `a fresh import gives the committed counts, byte for byte${raw === undefined ? ' (skipped: data not shipped)' : ''}`,
  () => {
    const fresh = importShareAlikeFolder(raw!).filter(({ path }) => BODIES.some((body) => path.startsWith(body)));
    expect(fresh.length).toBeGreaterThanOrEqual(6);
    for (const { path, text: bytes } of fresh) expect(bytes === text(path), path).toBe(true);
  },
);
