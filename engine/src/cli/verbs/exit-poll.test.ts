import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { homeWith, type Said } from '../ask.ts';
import { run } from '../run.ts';

const SEATS = 'con=131 lab=410 ld=61 ref=13 snp=10 pc=4 grn=2'.split(' ');
const BY = ['--by', 'M. Smith', '--source', 'As announced at 22:00'];
const enter = (election: string, seats = SEATS) => ['exit-poll', 'enter', election, ...seats, '--others', '19', ...BY];
const [BEFORE, CLOSE] = ['2029-05-03T20:59:59.999Z', '2029-05-03T21:00:00.000Z'];

/** A command at a moment, with an answer of whoever sits there. */
async function at(now: string, argv: readonly string[], home: string, answer?: boolean): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await run(argv, {
    stdout: { write: (text) => (said.out += text) },
    stderr: { write: (text) => (said.err += text) },
    env: { COUNTROOM_HOME: home },
    today: now.slice(0, 10),
    now,
    ...(answer !== undefined && { confirm: () => Promise.resolve(answer) }),
  });
  return { code, ...said };
}

test('names are read back in full in the order of the seats held, and nothing is kept without a yes', async () => {
  const home = homeWith({});
  const { code, err } = await at(BEFORE, enter('parl.2029-05-03'), home, false);
  expect([code, existsSync(join(home, 'exit-polls'))]).toEqual([3, false]);
  const [first, second] = err.split('\n').slice(1);
  expect([first, second]).toEqual(['  Labour                   410', '  Conservative             131']);
  expect(err).toContain('Labour would have a majority of 170.');
  const nobody = await at(BEFORE, enter('parl.2029-05-03'), home);
  expect([nobody.code, nobody.err.includes('add --yes')]).toEqual([2, true]);
});

test('before the close of poll no command says a figure of it; at ten they do', async () => {
  const home = homeWith({});
  const kept = await at(BEFORE, enter('parl.2029-05-03'), home, true);
  expect(kept).toMatchObject({
    code: 0,
    out: 'Kept as exit poll number 1, of parl.2029-05-03. Nothing of it is shown before 22:00 in London on 3 May 2029.\n',
  });
  const asked = [
    ['exit-poll', 'show', 'parl.2029-05-03'],
    ['exit-poll', 'show', 'parl.2029-05-03', '--json'],
    ['exit-poll', 'mean', 'anglia', '--election', 'parl.2029-05-03'],
  ];
  for (const argv of asked) {
    const { out, err } = await at(BEFORE, argv, home);
    expect(`${out}${err}`).not.toMatch(/410|131|As announced/);
    expect(`${out}${err}`).toContain('parl.2029-05-03');
  }
  const listed = await at(BEFORE, ['exit-poll', 'list'], home);
  expect([listed.out.includes('2029'), listed.err.includes('is held until 22:00 in London on 3 May 2029')]).toEqual([
    false,
    true,
  ]);
  const shown = await at(CLOSE, ['exit-poll', 'show', 'parl.2029-05-03'], home);
  expect([shown.err, shown.out.includes('Labour                   410')]).toEqual(['', true]);
  const meant = await at(CLOSE, ['exit-poll', 'mean', '--election', 'parl.2029-05-03'], home);
  expect([meant.code, meant.err.includes('countroom import FILE --election parl.2029-05-03')]).toEqual([2, true]);
});

test.each([
  [['con=131', 'lab=410', 'grn=-2'], 2, "'grn=-2' is not a party with its seats"],
  [['con=131', 'lab='], 2, "'lab=' is not a party with its seats"],
  [['con=131', 'lab=400', 'ld=61'], 3, 'The seats add to 611; give 650 in all'],
  [[...SEATS, 'lab=0'], 3, 'Labour is given a second time'],
  [['cno=131', ...SEATS.slice(1)], 3, "No party is called 'cno'; did you mean con"],
])('%s is refused, and nothing is kept', async (seats, exit, sentence) => {
  const home = homeWith({});
  const { code, err } = await at(BEFORE, [...enter('parl.2029-05-03', seats), '--yes'], home);
  expect([code, existsSync(join(home, 'exit-polls'))]).toEqual([exit, false]);
  expect(err).toContain(sentence);
});

test('Northern Ireland may be named, and then has 18', async () => {
  const home = homeWith({});
  const named = ['exit-poll', 'enter', 'parl.2029-05-03', ...SEATS, 'ni=18', '--others', '1', ...BY, '--yes'];
  const { code, err } = await at(BEFORE, named, home);
  expect([code, err.includes('Northern Ireland          18')]).toEqual([0, true]);
});

test('an exit poll is of a general election that there was or will be', async () => {
  const home = homeWith({});
  const unknown = await at(BEFORE, enter('parl.2027-05-06'), home, true);
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('No election is called')]);
  const local = await at(BEFORE, enter('by-peterborough-2019-06-06'), home, true);
  expect([local.code, local.err]).toEqual([2, expect.stringContaining('is no general election')]);
});

test('the totals of all seats are not read into the few whose candidates are known', async () => {
  const home = homeWith({});
  const candidates = fileURLToPath(new URL('../../record/import/fixtures/candidates-2029.csv', import.meta.url));
  const imported = ['import', candidates, '--election', 'parl.2029-05-03', '--by', 'M. Smith'];
  expect((await at(BEFORE, imported, home)).code).toBe(0);
  await at(BEFORE, enter('parl.2029-05-03'), home, true);
  const { code, err } = await at(CLOSE, ['exit-poll', 'mean', 'norfolk'], home);
  expect(code).toBe(2);
  expect(err).toContain('for 2 of the 632 seats of Great Britain');
});

test('Norfolk in 2024, from the published totals: groups, five seats that would tell, how it came out; suggests and would alone', async () => {
  const home = homeWith({});
  const { code, out } = await at(CLOSE, ['exit-poll', 'mean', 'norfolk', '--election', 'ge2024'], home);
  expect(code).toBe(0);
  expect(out).toContain('suggests, without the Speaker: Labour 409');
  expect(out).toContain('would change hands (1): Norwich North (Con to Lab, over 99%)');
  expect(out).toMatch(/Beside the results: the likeliest party won in \d of 9 seats\./);
  expect(out).toMatch(/On the nights of 2010, 2015, 2017, 2019 the same method was right of \d+ of \d+/);
  expect(out).not.toMatch(/\bwill\b/i);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);

  const own = [...enter('ge2024', ['con=372', 'lab=200', 'snp=48', 'ld=11']), '--yes'];
  expect((await at(CLOSE, own, home)).code).toBe(0);
  const { out: json } = await at(CLOSE, ['exit-poll', 'mean', 'norfolk', '--election', 'ge2024', '--json'], home);
  const meant = JSON.parse(json) as {
    readonly source: string;
    readonly seats: readonly {
      readonly name: string;
      readonly county: string;
      readonly chances: readonly { chance: number }[];
    }[];
    readonly expected: readonly { readonly bloc: string; readonly seats: number }[];
    readonly telling: readonly unknown[];
  };
  expect(meant.source).toBe('As announced at 22:00, entered by M. Smith');
  expect([meant.seats.length, meant.telling.length, meant.seats[0]!.county]).toEqual([9, 5, 'Norfolk']);
  for (const { chances } of meant.seats) expect(chances.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 3);
  // Under a poll like that of 2019 the county stays as it was notionally then: eight Conservatives of nine.
  expect(meant.expected.find(({ bloc }) => bloc === 'con')!.seats).toBeGreaterThan(7);
});

test('copy is written from the exit poll that the desk entered, in place of the published one and below one that is typed', async () => {
  const home = homeWith({});
  const written = async (...more: readonly string[]) =>
    (await at(CLOSE, ['write', 'exit-poll', 'norfolk', '--election', 'ge2024', ...more], home)).out;
  expect(await written()).toContain('410 of the 650 seats');
  const own = [...enter('ge2024', ['con=372', 'lab=200', 'snp=48', 'ld=11']), '--speaker-with', 'lab', '--yes'];
  expect((await at(CLOSE, own, home)).code).toBe(0);
  const story = await written();
  expect(story).toContain('372 of the 650 seats');
  expect(story).not.toContain('410');
  const typed = ['con=340', 'lab=232', 'snp=48', 'ld=11', 'other=19'].flatMap((each) => ['--exit-poll', each]);
  expect(await written(...typed)).toContain('340 of the 650 seats');
});
