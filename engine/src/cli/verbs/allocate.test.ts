import { expect, test } from 'vitest';
import { ask, askJson } from '../ask.ts';

const EAST = ['brx=604715', 'ld=361563', 'grn=202460', 'con=163830', 'lab=139490', 'change=58274', 'ukip=54676'];

interface Ladder {
  readonly outcome: string;
  readonly tied?: readonly string[];
  readonly places?: number;
  readonly ladder: readonly {
    readonly list: string;
    readonly quotient: number;
    readonly short: number | null;
    readonly settled: string;
  }[];
}

const listsOf = ({ ladder }: Ladder) => ladder.map(({ list }) => list);

test('East of England 2019: the ladder, and what a fourth Brexit seat lacked', async () => {
  const { code, out, err } = await ask(['allocate', '--rule', 'dhondt', '--seats', '7', ...EAST]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('brx 3 · ld 2 · grn 1 · con 1');
  expect(out).toMatch(/^ +7 +con +163,830 +brx 151,179 +50,606$/m);
  expect(out).toContain('50,606 more votes would have given brx a fourth seat; 50,605 would have tied.');
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('as JSON: every seat with its exact quotient', async () => {
  const answer = await askJson<Ladder>(['allocate', '--seats', '7', ...EAST]);
  expect(listsOf(answer)).toEqual(['brx', 'ld', 'brx', 'grn', 'brx', 'ld', 'con']);
  expect(answer.ladder.at(-1)).toMatchObject({ quotient: 163_830, short: 50_606, settled: 'outright' });
  const { out } = await ask(['allocate', '--seats', '7', '--csv', ...EAST]);
  expect(out.split('\n')[7]).toMatch(/^7,con,163830,1,163830,outright,brx,151178\.75,50606,/);
});

test('a tie says who is tied, and the lot settles it', async () => {
  const tie = ['allocate', '--seats', '2', 'con=200', 'brx=100'];
  expect(await askJson<Ladder>(tie)).toMatchObject({ outcome: 'tied awaiting lot', tied: ['con', 'brx'], places: 1 });
  expect((await ask(tie)).out).toContain('Tied awaiting lot: con and brx for the last seat.');
  const settled = await askJson<Ladder>([...tie, '--lot', 'brx']);
  expect([settled.outcome, listsOf(settled), settled.ladder[1]!.settled]).toEqual(['allocated', ['con', 'brx'], 'lot']);
});

test('four level for two seats by Sainte-Laguë: named in every format, and two lots settle it', async () => {
  const four = ['allocate', '--rule', 'sainte-lague', '--seats', '2', 'a=100', 'b=100', 'c=100', 'd=100'];
  for (const format of [[], ['--csv'], ['--json']]) {
    expect((await ask([...four, ...format])).err).toBe(
      'A lot has to be drawn among a, b, c, d for the last 2 seats: give on whom it fell as --lot.\n',
    );
  }
  expect(await askJson<Ladder>(four)).toMatchObject({ tied: ['a', 'b', 'c', 'd'], places: 2 });
  const settled = await ask([...four, '--lot', 'd,b']);
  expect([settled.code, settled.err]).toEqual([0, '']);
  expect(settled.out).toContain('b 1 · d 1');
  expect(settled.out).toContain('1 more vote would have given');
});

test.each([
  ['largest-remainder', ['a=100', 'b=100', 'c=100'], 'b,c', ['b', 'c']],
  ['additional-member', ['a=100+1', 'b=100+1', 'c=50'], 'a,c', ['a', 'c']],
  ['senedd', ['a=7', 'b=7', 'c=7', 'd=7', 'e=7', 'f=7', 'g=7'], 'a,b,c,d,e,g', ['a', 'b', 'c', 'd', 'e', 'g']],
] as const)('a tie by %s is resumed by its lot', async (rule, lists, lot, won) => {
  const seats = rule === 'senedd' ? [] : ['--seats', '2'];
  const asked = ['allocate', '--rule', rule, ...seats, ...lists];
  expect((await ask(asked)).err).toMatch(
    new RegExp(`^A lot has to be drawn among ${lists.map((each) => each[0]).join(', ')} for`),
  );
  const { code, out, err } = await ask([...asked, '--lot', lot]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(won.map((name) => `${name} 1`).join(' · '));
});

test('North East Scotland 1999 with its constituency seats', async () => {
  const lists = ['lab=72666+4', 'ld=49843+3', 'snp=92329+2', 'con=52149', 'green=8067'];
  const answer = await askJson<Ladder>(['allocate', '--rule', 'additional-member', '--seats', '7', ...lists]);
  expect(listsOf(answer)).toEqual(['con', 'snp', 'con', 'snp', 'snp', 'con', 'snp']);
});

test('the Senedd has six seats of its own', async () => {
  const answer = await askJson<Ladder>(['allocate', '--rule', 'senedd', 'lab=600', 'plaid=100']);
  expect(listsOf(answer)).toHaveLength(6);
  expect(answer.ladder.at(-1)).toMatchObject({ list: 'plaid', settled: 'one vote more' });
});

test('largest remainder shows quotas and what was left over', async () => {
  const { out } = await ask(['allocate', '--rule', 'largest-remainder', '--seats', '7', ...EAST.slice(0, 5)]);
  expect(out).toMatch(/^grn +1 +0 +202,460 +one more$/m);
  expect(out).toContain('10,307 more votes would have given lab one seat more.');
});

test('a region under each method: seats always come to its own number', async () => {
  const rules = ['dhondt', 'sainte-lague', 'modified-sainte-lague', 'largest-remainder', 'largest-remainder-droop'];
  const region = ['allocate', '--region', 'anglia', '--election', 'ge2024'];
  const { lists } = await askJson<{ lists: Record<string, number>[] }>(region);
  const total = (column: string) => lists.reduce((sum, row) => sum + row[column]!, 0);
  expect(['won', ...rules].map(total)).toEqual(new Array(6).fill(71));
  const one = await ask([...region, '--rule', 'sainte-lague']);
  expect(one.out).toMatch(/^Reform +581,474 +17\.5% +3 +13$/m);
});

test.each([
  [['--rule', 'hondt', '--seats', '7', ...EAST], 'Allowed choices are dhondt'],
  [['--seats', '7', 'con=-5'], "'con=-5' is no list"],
  [['--seats', '7', 'con=1.5'], 'whole votes of 0 or more'],
  [['--seats', '7', 'con=5', 'con=6'], 'con is given twice'],
  [['--seats', '9', 'con=5:4', 'lab=4:4'], '--seats is 9, which is more than the candidates of all lists (8)'],
  [['con=5'], '--seats is missing'],
  [['--seats', '0', 'con=5'], 'whole number from 1'],
  [['--seats', '1', 'con=5', 'lab=5', '--lot', 'ld'], 'a name of con, lab'],
  [['--seats', '1', 'con=5', 'lab=5', 'ld=1', '--lot', 'ld'], 'the tied lists con, lab'],
  [['--seats', '1', 'con=6', 'lab=5', '--lot', 'con'], '--lot is on con, but no tie'],
  [['--seats', '1', 'con=6+1', 'lab=5'], 'additional-member'],
  [['--rule', 'largest-remainder-droop', '--seats', '20', 'con=3'], 'too few for 20 seats'],
  [[], 'or a region with --region'],
  [['--region', 'anglia', 'con=5'], 'both given'],
  [['--region', 'anglia', '--seats', '5'], 'its own number of seats'],
  [['--region', 'anglia', '--rule', 'senedd'], 'no second vote'],
  [['--region', 'angla'], 'anglia'],
])('what cannot be counted is refused in a sentence: %j', async (words, said) => {
  const { code, out, err } = await ask(['allocate', ...words]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});
