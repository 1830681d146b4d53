import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, test } from 'vitest';
import { ask, askJson, homeWith } from '../ask.ts';

let home: string;
beforeEach(() => {
  home = homeWith({});
});

const by = ['--by', 'M. Smith'];
const fact = (...argv: string[]) => ask(['fact', ...argv], home);
const add = (...argv: string[]) => fact('add', ...argv, ...by);
const defection = () =>
  add('changed-party', 'Peterborough', '--to', 'green', '--on', '2026-08-20', '--note', 'joined the Greens');

describe('a change of party', () => {
  test('moves the holdings line, names the lists, and prints the lines that changed', async () => {
    const { code, out, err } = await defection();
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Fact 1, 20 August 2026: Andrew Pakes (Peterborough) to Green: joined the Greens.');
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(/Anglia on 1 September 2026: Lab (\d+) → (\d+) · .*Green 1 → 2/);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'in the lists of United Kingdom, Great Britain, England, East of England, Cambridgeshire.',
    );
    expect(out).toContain('Con: Peterborough (LAB) 118 majority - 0.1% swing required to win');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('has sat for the Greens since 20 August 2026');
  });

  test('is in the answers of every other verb, and gone again when withdrawn', async () => {
    const green = async () => {
      const { targets } = await askJson<{ targets: { seat: string; holderNow: string; flags: string[] }[] }>(
        ['targets', 'con'],
        home,
      );
      return targets.find(({ seat }) => seat === 'Peterborough');
    };
    expect(await green()).toMatchObject({ holderNow: 'lab', flags: [] });
    await defection();
    expect(await green()).toMatchObject({ holderNow: 'grn', flags: ['changed-party'] });
    const { code, out } = await fact('withdraw', '1', '--reason', 'wrong seat', ...by);
    expect([code, out]).toEqual([
      0,
      'Fact 2: withdrawn fact 1 (Andrew Pakes (Peterborough) to Green: joined the Greens).\n',
    ]);
    expect(await green()).toMatchObject({ holderNow: 'lab', flags: [] });
  });

  test('looks the seat up in the boundaries of its day', async () => {
    const { code, err } = await add('changed-party', 'South Cambridgeshire', '--to', 'ld', '--on', '2019-10-07');
    expect(code).toBe(3);
    expect(err).toContain('Heidi Allen already sat for Liberal Democrat in South Cambridgeshire on 2019-10-07');
    expect(existsSync(join(home, 'journal.sqlite'))).toBe(false);
  });
});

test('from a vacancy to a by-election declared from a file', async () => {
  expect((await add('vacancy', 'Ipswich', '--reason', 'resigned', '--on', '2026-08-10')).out).toContain('vacant 0 → 1');
  expect((await add('by-election-called', 'Ipswich', '--on', '2026-08-27')).out).toContain(
    'by-election called in Ipswich',
  );
  const file = join(home, 'ipswich.csv');
  writeFileSync(file, 'candidate,party,votes\nAnn Smith,Lab,"14,000"\nBob Jones,Reform UK,16000\n');
  const { code, out } = await add(
    'declaration',
    'Ipswich',
    '--on',
    '2026-08-27',
    '--file',
    file,
    '--electorate',
    '75000',
  );
  expect(code).toBe(0);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('Bob Jones (Reform) by 2,000. Anglia on 1 September 2026:');
  expect(out.replaceAll(/\s+/g, ' ')).toContain('vacant 1 → 0');
});

test('a tie is kept, awaits its lot, and the lot decides', async () => {
  await add('vacancy', 'Ipswich', '--reason', 'died', '--on', '2026-08-10');
  await add('by-election-called', 'Ipswich', '--on', '2026-08-27');
  const tie = ['declaration', 'Ipswich', 'Ann Smith:lab:15000', 'Bob Jones:ref:15,000', '--on', '2026-08-27'];
  const first = await add(...tie);
  expect(first.out.replaceAll(/\s+/g, ' ')).toContain('first place tied, the lot to be drawn');
  expect(first.err).toContain('Ann Smith and Bob Jones tie for first place with 15,000 votes each');
  const second = await add(...tie, '--lot', 'Bob Jones');
  expect(second.out.replaceAll(/\s+/g, ' ')).toContain('Bob Jones (Reform) by lot');
});

test('the list has every fact with who entered it and when, the withdrawn ones marked; as JSON too', async () => {
  expect((await fact('list')).err).toContain('The journal has no facts yet');
  await defection();
  await add('standing-down', 'Luton North', '--on', '2026-08-25');
  await add('office', 'Ipswich', '--office', 'Minister for Ports', '--on', '2026-08-30', '--until', '2026-12-31');
  await fact('withdraw', '1', '--reason', 'wrong seat', ...by);
  const { out } = await fact('list');
  expect(out).toMatch(
    /^1 {2}2026-08-20 {2}.*Green: joined the Greens \[withdrawn by fact 4\] +M\. Smith +2026-09-01T09:00Z$/m,
  );
  expect(out).toContain('Sarah Owen (Luton North) is standing down');
  const { facts } = await askJson<{ facts: { seq: number; kind: string; withdrawnBy?: number }[] }>(
    ['fact', 'list'],
    home,
  );
  expect(facts.map(({ seq, kind, withdrawnBy }) => [seq, kind, withdrawnBy])).toEqual([
    [1, 'changed-party', 4],
    [2, 'standing-down', undefined],
    [3, 'office', undefined],
    [4, 'withdrawn', undefined],
  ]);
});

test('verify walks the journal and fails when a row was altered', async () => {
  await defection();
  await add('standing-down', 'Luton North');
  expect(await fact('verify')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^2 facts, 0 files as received, newest row [0-9a-f]{64}\n$/),
  });
  const raw = new DatabaseSync(join(home, 'journal.sqlite'));
  raw.exec(`drop trigger facts_no_update; update facts set recorded_by = 'nobody' where seq = 1`);
  raw.close();
  expect(await fact('verify')).toMatchObject({ code: 1, err: expect.stringContaining('Fact 1 was altered') });
});

test.each([
  [['jump', 'Ipswich'], 2, "No kind of fact is called 'jump'; the kinds are changed-party"],
  [['changed-party', 'Ipswitch', '--to', 'con'], 2, 'did you mean Ipswich'],
  [['changed-party', 'Ipswich'], 2, 'A changed-party fact needs --to PARTY.'],
  [['changed-party', 'Ipswich', '--to', 'cno'], 2, "No party is called 'cno'"],
  [['changed-party', 'South', 'Norfolk', '--to', 'con'], 2, "'Norfolk' was not expected"],
  [['vacancy', 'Ipswich'], 2, 'A vacancy fact needs --reason'],
  [['vacancy', 'Ipswich', '--reason', 'died', '--on', '2026-13-01'], 2, 'YYYY-MM-DD'],
  [['declaration', 'Ipswich', 'Ann Smith:lab'], 2, 'give each as "Name:party:votes"'],
  [['declaration', 'Ipswich', 'Ann Smith:lab:12.345'], 2, 'if 12,345 is meant, write 12345'],
  [['declaration', 'Ipswich', 'Ann Smith:lab:1', '--electorate', 'many'], 2, "--electorate is 'many'"],
  [['declaration', 'Ipswich', '--file', 'none.csv'], 2, 'There is no file none.csv'],
  [
    ['declaration', 'Ipswich', 'Ann Smith:lab:1', '--on', '2026-08-27'],
    3,
    'enter it first: countroom fact add by-election-called',
  ],
  [['by-election-called', 'Ipswich', '--on', '2026-10-22'], 3, 'enter the vacancy first'],
])('%j is refused with exit %i', async (argv, code, message) => {
  const said = await add(...argv);
  expect([said.code, said.out]).toEqual([code, '']);
  expect(said.err).toContain(message);
  expect(existsSync(join(home, 'journal.sqlite'))).toBe(false);
});

test('a fact needs the name of whoever enters it', async () => {
  const { code, err } = await fact('add', 'standing-down', 'Luton North');
  expect([code, err]).toEqual([2, 'Say who enters this: --by "M. Smith", or set COUNTROOM_BY.\n']);
});

test.each(['add', 'list', 'withdraw', 'verify'])('fact %s explains itself on one screen', async (verb) => {
  const lines = (await fact(verb, '--help')).out.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});
