import { expect, test } from 'vitest';
import { ask, homeWith } from './ask.ts';
import { VERBS } from './verbs.ts';

test.each([
  [['holdings', 'angla'], 'region', 'anglia'],
  [['targets', 'cno'], 'party', 'con'],
  [['seat', 'peterbrough'], 'seat', 'Peterborough'],
  [['targets', 'con', '--election', 'ge2071'], 'election', 'ge2017'],
  [['explain', 'peterborough', 'majorty'], 'figure', 'majority'],
])(
  '%s is not known: exit 2, one sentence with the nearest name, nothing on standard output',
  async (argv, what, near) => {
    const { code, out, err } = await ask(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`No ${what} is called`);
    expect(err).toContain(near);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  },
);

test.each([
  [['holdings', '--on', '2019-13-01'], 'YYYY-MM-DD'],
  [['holdings', '--on', '1999-01-01'], '2010-05-06'],
  [['seat', 'waveney'], 'fought at ge2010, ge2015, ge2017 and ge2019'],
  [['seat', 'fenland', '--on', '2019-11-01'], 'North East Cambridgeshire (100% of it)'],
  [['targets', 'con', '--election', 'by-peterborough-2019-06-06'], 'countroom seat'],
  [['explain', 'peterborough', 'share'], '--party con'],
  [['majorities', '--under', '2000'], '--party'],
  [['targets'], 'party'],
  [['targets', 'con', '--csv', '--json'], '--json'],
  [['targets', 'con', '--nonsense'], '--nonsense'],
  [['targets', 'con', '--top', '0'], 'whole number'],
  [['holdings', '--as-known-at', 'yesterday'], 'countroom fact list'],
  [['serve', '--port', '99999'], '65535'],
  [['hodlings'], 'holdings'],
])('%s is a wrong command: exit 2, and what was expected', async (argv, expected) => {
  const { code, out, err } = await ask(argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(expected);
});

test.each([
  ['{"houseLine": "{seat} {nonsense}"}', '{nonsense}'],
  ['{"decimals": 3}', 'decimals'],
  ['{"colour": "red"}', 'colour'],
  ['{', 'not JSON'],
])('settings that cannot be used are refused with exit 3: %s', async (settings, expected) => {
  const { code, out, err } = await ask(['targets', 'con'], homeWith({ 'settings.json': settings }));
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain(expected);
  expect(err).toContain('settings.json');
});

test("a newsroom's own region is asked for by name", async () => {
  const regions =
    'region,name,kind,reason,boundary_set,gss,seat,certainty,basis\npatch,Our patch,own,,wmc2010,E14000878,Peterborough,exact,\n';
  const home = homeWith({ 'regions.csv': regions, 'settings.json': '{"region": "patch"}' });
  const { out } = await ask(['holdings', '--on', '2019-11-01', '--csv'], home);
  expect(out.split('\n')[1]).toMatch(/^Peterborough,E14000878,.*Lisa Forbes/);
});

test('the program and every verb explain themselves on one screen', async () => {
  const screens = [await ask(['--help']), ...(await Promise.all(VERBS.map((verb) => ask([verb.name, '--help']))))];
  for (const { code, out } of screens) {
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    // The list of verbs has a line for each and six around them; whatever else is said fits a small window.
    expect(lines.length).toBeLessThanOrEqual(Math.max(24, VERBS.length + 7));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  }
});

test('CSV has the columns of the list, a line for each row and no message', async () => {
  const { out, err } = await ask(['targets', 'con', '--election', 'ge2017', '--csv']);
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^rank,rankInGB,seat,gss,heldBy,holderNow/);
  expect(lines).toHaveLength(9);
  expect(lines.every((line) => !line.includes('−'))).toBe(true);
  expect(err).toBe('');
});
