import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask, askJson, homeWith } from './ask.ts';

interface TargetRow {
  readonly rank: number;
  readonly rankInGB?: number;
  readonly seat: string;
  readonly heldBy: string;
  readonly holderNow?: string;
  readonly majority: number;
  readonly swing: number;
  readonly swingAgency: number;
  readonly swingShown: string;
  readonly challengerPlace: number;
  readonly flags: readonly string[];
  readonly houseLine: string;
  readonly notes: readonly string[];
}

const listFor = async (...argv: readonly string[]) =>
  (await askJson<{ targets: TargetRow[] }>(['targets', ...argv])).targets;

const published = readFileSync(new URL('fixtures/targets-2019.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [string, string, string, string, string]);

test('the seventeen rows of a target list published before the 2019 election', async () => {
  expect(published).toHaveLength(17);
  for (const attacker of ['con', 'lab', 'ld']) {
    const list = await listFor(attacker, '--region', 'anglia', '--election', 'ge2017');
    for (const [, seat, wonBy, majority, swing] of published.filter(([party]) => party === attacker)) {
      const row = list.find((each) => each.seat === seat)!;
      expect([row.seat, row.heldBy, row.majority, row.swingShown]).toEqual([seat, wonBy, Number(majority), swing]);
    }
  }
});

test("Labour's list to Stevenage and the Liberal Democrats' to South Cambridgeshire are complete and in order", async () => {
  const seats = async (party: string, count: number) =>
    (await listFor(party, '--election', 'ge2017')).slice(0, count).map((row) => row.seat);
  const expected = (party: string) => published.filter(([attacker]) => attacker === party).map(([, seat]) => seat);
  expect(await seats('lab', 8)).toEqual(expected('lab'));
  expect(await seats('ld', 4)).toEqual(expected('ld'));
  expect(await seats('con', 5)).toEqual(['Peterborough', 'Ipswich', 'Bedford', 'North Norfolk', 'Luton South']);
});

test('the house line is what the newsroom prints, alone on its line', async () => {
  const { out, err, code } = await ask(['targets', 'con', '--region', 'anglia', '--election', 'ge2017']);
  expect(out.split('\n')).toContain('Peterborough (LAB) 607 majority - 0.6% swing required to win');
  expect(out).toContain('Parties do not publish the seats\nthey target.');
  expect([err, code]).toEqual(['', 0]);
});

test('what has to be said beside a line is said: a member who moved, a by-election, a third place', async () => {
  const con = await listFor('con', '--election', 'ge2017');
  const ld = await listFor('ld', '--election', 'ge2017');
  const row = (list: readonly TargetRow[], seat: string) => list.find((each) => each.seat === seat)!;
  expect(row(con, 'Luton South').notes).toEqual([
    'Gavin Shuker, elected for Labour, left the party on 18 February 2019 and has sat as an independent since 4 June 2019.',
  ]);
  expect(row(con, 'Peterborough').flags).toEqual(['by-election']);
  expect(row(con, 'Peterborough').notes[0]).toContain('by 683, the Brexit Party second, the Conservatives third');
  expect(row(ld, 'South Cambridgeshire')).toMatchObject({ heldBy: 'con', holderNow: 'ld', challengerPlace: 3 });
  expect(row(ld, 'South Cambridgeshire').flags).toEqual(['changed-party', 'third-or-lower']);
  expect(row(ld, 'Colchester').notes[0]).toContain('would still have to pass Labour: 18.3 points');
});

test('the eve of poll takes the votes of the by-election, where the Conservatives came third', async () => {
  const list = await listFor('con', '--election', 'ge2017', '--base', 'eve of poll');
  expect(list.find((row) => row.seat === 'Peterborough')).toMatchObject({ majority: 683, challengerPlace: 3 });
});

test('a seat of the region has its rank in Great Britain beside its rank here', async () => {
  const all = await listFor('con', '--region', 'great-britain', '--election', 'ge2017');
  const here = await listFor('con', '--region', 'anglia', '--election', 'ge2017');
  const national = new Map(all.map((row) => [row.seat, row.rank]));
  expect(here.map((row) => row.rankInGB)).toEqual(here.map((row) => national.get(row.seat)));
});

test('notional results are said to be notional', async () => {
  const list = await listFor('lab', '--election', 'ge2019n', '--region', 'anglia');
  expect(list.every((row) => row.flags.includes('notional'))).toBe(true);
  expect(list.every((row) => row.holderNow === undefined)).toBe(true);
});

test('a newsroom sets its own pattern, decimals and form of swing', async () => {
  const settings = { houseLine: '{SEAT}: {short} maj {majority}, {swing}', decimals: 2, swing: 'agency' };
  const home = homeWith({ 'settings.json': JSON.stringify(settings) });
  const { targets } = await askJson<{ targets: TargetRow[] }>(['targets', 'ld', '--election', 'ge2017'], home);
  expect(targets.find((row) => row.seat === 'Colchester')?.houseLine).toBe('COLCHESTER: Con maj 5,677, 18.30%');
  expect(targets.map((row) => row.seat).slice(0, 4)).toEqual([
    'St Albans',
    'Cambridge',
    'Colchester',
    'South Cambridgeshire',
  ]);
});
