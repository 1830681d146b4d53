import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask, askJson, homeWith } from '../ask.ts';

const POLLS = 'pollster,from,to,sample,con,lab,ld,ref,green';
const OWN = `${POLLS}\nIpsos,2026-08-20,2026-08-27,1021,19,20,12,27,14\nFind Out Now,2026-08-25,2026-08-28,2000,15,16,12,32,18\n`;
const SOURCE = ['--source', 'A pollster, August 2026', '--by', 'M. Smith'];

interface Answer {
  readonly on: string;
  readonly mrp?: string;
  readonly expected: readonly {
    readonly bloc: string;
    readonly seats: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly seats: readonly Readonly<Record<string, unknown>>[];
  readonly tipping: { readonly seats: readonly { readonly rank: number }[] };
  readonly backTest: readonly { readonly election: string; readonly wrong: number }[];
}

test('a forecast without polls of its own stands on the newest poll held, and says so', async () => {
  const { code, out, err } = await ask(['forecast', 'norfolk']);
  expect(code).toBe(0);
  expect(err).toContain('The newest poll held here ended on 15 June 2026.');
  expect(out).toContain('If a general election had been held on 15 June 2026, in Norfolk');
  expect(out).toContain('Method: ');
  expect(out).toContain('2010 70 and 20, 2015 101 and 35');
  expect(out.replaceAll('\n', ' ')).toContain('14 of 20 ranges held what came, where 18 should have.');
  expect(out).not.toMatch(/\bwill\b/i);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('polls that were added carry it on; the same question has the same answer', async () => {
  const home = homeWith({ 'own.csv': OWN });
  const added = await ask(['polls', 'add', join(home, 'own.csv'), '--by', 'M. Smith'], home);
  expect(added).toMatchObject({ code: 0, out: '2 polls read, 2 of them new; own.csv is kept as number 1.\n' });
  const again = await ask(['polls', 'add', join(home, 'own.csv'), '--by', 'M. Smith'], home);
  expect([again.out, again.err.split('\n').length]).toEqual([
    '2 polls read, 0 of them new; own.csv is kept as number 1.\n',
    3,
  ]);
  const average = await askJson<{ average: { bloc: string; share: number }[]; on: string; polls: number }>(
    ['polls', 'average'],
    home,
  );
  expect([average.on, average.polls]).toEqual(['2026-09-01', 2]);
  expect(average.average.find(({ bloc }) => bloc === 'ref')!.share).toBeGreaterThan(27);
  const [first, second] = [await ask(['forecast', '--csv'], home), await ask(['forecast', '--csv'], home)];
  expect([first.err, second.out]).toEqual(['', first.out]);
  // Every seat of Great Britain and the heading.
  expect(first.out.trimEnd().split('\n')).toHaveLength(1 + 632);
});

test('a file of polls with a mistake is refused whole, each in a sentence with its line', async () => {
  const home = homeWith({ 'own.csv': `${OWN}Ipsos,2026-08-31,2026-08-30,1021,19,120,12,27,14\n` });
  const { code, out, err } = await ask(['polls', 'add', join(home, 'own.csv'), '--by', 'M. Smith'], home);
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain('own.csv, line 4, column lab');
  expect(err).toContain('own.csv, line 4, column from');
  expect((await ask(['polls', 'list'], home)).err).toContain('No polls were added');
});

test('an estimate seat by seat is kept with its source, used until its day, and moves the base', async () => {
  const home = homeWith({});
  const seat = 'E14001136';
  writeFileSync(join(home, 'mrp.csv'), `gss,con,lab,ld,ref,green\n${seat},20,60,5,10,5\nX1,1,1,1,1,1\n`);
  const add = ['mrp', 'add', join(home, 'mrp.csv'), ...SOURCE];
  const kept = await ask([...add, '--until', '2026-09-01'], home);
  expect(kept.code).toBe(0);
  expect(kept.out.replaceAll('\n', ' ')).toContain('1 seats matched; kept as estimate 1');
  expect(kept.err).toContain('No seat of Great Britain here has the code X1.');
  await ask([...add, '--until', '2026-05-31'], home);
  const listed = JSON.parse((await ask(['mrp', 'list', '--json'], home)).out) as { estimates: object[] };
  expect(listed.estimates).toMatchObject([
    { number: 1, source: 'A pollster, August 2026', until: '2026-09-01', licence: 'derived only', by: 'M. Smith' },
    { number: 2, until: '2026-05-31' },
  ]);
  const late = await ask(['forecast', '--mrp', '2'], home);
  expect([late.code, late.err.includes('was to be used until 31 May 2026')]).toEqual([3, true]);
  expect((await ask(['forecast', '--mrp', '7'], home)).code).toBe(2);
  expect((await ask(['forecast', '--mrp', 'nowhere.csv'], home)).code).toBe(2);

  const moved = await askJson<Answer>(['forecast', 'norfolk', '--mrp', '1'], home);
  expect([moved.mrp, moved.seats.length, moved.backTest.length]).toEqual(['A pollster, August 2026', 9, 5]);
  const there = moved.seats.find(({ gss }) => gss === seat)!;
  expect([there['before'], there['lab']]).toEqual(['con', expect.any(Number)]);
  // Labour has three fifths of the vote in the estimate, and one chance in a hundred on the last result.
  expect(there['lab']).toBeGreaterThan(50);
  for (const { seats, low, high } of moved.expected) expect(low <= seats && seats <= high).toBe(true);
});

test('an estimate with a mistake is refused with its line', async () => {
  const home = homeWith({ 'mrp.csv': 'gss,con,lab\nE14001136,200,60\n' });
  const { code, err } = await ask(['mrp', 'add', join(home, 'mrp.csv'), ...SOURCE, '--until', '2026-09-30'], home);
  expect(code).toBe(3);
  expect(err).toContain('mrp.csv, line 2, column con: 200 is no percentage; give a number from 0 to 100.');
});
