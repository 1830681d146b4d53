import { describe, expect, test } from 'vitest';
import { expectGolden } from '../../copy/golden.ts';
import { ask, askJson, homeWith } from '../ask.ts';

const NIGHT = ['--election', 'local.2016-05-05'];

test.each([
  ['council-cambridge-2016', ['council', 'cambridge', '--on', '2016-05-05']],
  ['council-huntingdonshire-2016', ['council', 'huntingdonshire', ...NIGHT]],
  ['council-southend-2017', ['council', 'southend-on-sea', '--on', '2017-03-01']],
  ['councils-anglia-2016', ['councils', '--region', 'anglia', ...NIGHT]],
])('%s reads as it should, within 100 columns', async (name, argv) => {
  const { out, err } = await ask(argv);
  expect(err).toBe('');
  expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  expectGolden(out, `../fixtures/${name}.golden.txt`, import.meta.url);
});

test('a council of a night as data: what is held by party, and why the rest is not', async () => {
  const answer = await askJson<{ council: unknown[]; sinceContestedNotHeld: string; shareAlike: boolean }>([
    'council',
    'norwich',
    ...NIGHT,
  ]);
  expect(answer).toMatchObject({
    controlBefore: 'lab',
    controlAfter: 'lab',
    change: 'hold',
    baseline: 'eve of poll',
    sinceContestedNotHeld: 'earlier night',
    shareAlike: true,
  });
  expect(answer.council[1]).toMatchObject({
    party: 'grn',
    before: 14,
    defending: 5,
    won: 1,
    notUp: 9,
    after: 10,
    sinceEve: -4,
  });
});

test('the councils of a region as CSV, one row each, with who published it under which licence', async () => {
  const { out } = await ask(['councils', 'anglia', ...NIGHT, '--csv']);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(23);
  expect(lines.find((line) => line.startsWith('Peterborough'))).toMatch(
    /^Peterborough,E06000031,all,60,60,yes,none,con,gain from no overall control,2,/,
  );
  expect(lines.every((line, index) => index === 0 || line.endsWith('CC BY-SA 4.0'))).toBe(true);
});

describe('what is not known is said with the nearest, and exit 2', () => {
  test.each([
    [['council', 'norwhich'], "No council is called 'norwhich'; did you mean Norwich"],
    [['council', 'norwich', '--election', 'local.2017-05-04'], 'did you mean local.2018-05-03'],
    [['council', 'norwich', '--on', '2016-13-01'], 'YYYY-MM-DD'],
    [['councils', 'angla', ...NIGHT], "No region is called 'angla'; did you mean"],
    [['councils', 'anglia', '--election', 'ge2019'], "No election is called 'ge2019'"],
    [['councils', 'anglia'], '--election local.2016-05-05'],
  ])('%s', async (argv, expected) => {
    const { code, out, err } = await ask(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(expected);
  });
});

describe('facts of the desk about councils', () => {
  const by = ['--source', 'minutes of the council', '--by', 'M. Smith'];
  const seats = ['con=34', 'ind=8', 'ld=6', 'ukip=2', 'lab=2'];

  test('seats before a poll that were not held are held once entered, and gone again when withdrawn', async () => {
    const home = homeWith({});
    const add = [
      'fact',
      'add',
      'composition',
      'Huntingdonshire',
      ...seats,
      '--on',
      '2016-05-05',
      '--label',
      'eve of poll',
      ...by,
    ];
    const { code, out } = await ask(add, home);
    expect([code, out]).toEqual([
      0,
      'Fact 1, 5 May 2016: Huntingdonshire, eve of poll: Con 34, Ind 8, LD 6, UKIP 2,\nLab 2 (minutes of the council).\nHuntingdonshire: Conservative majority of 14. It had been 16.\n',
    ]);
    const before = async () =>
      (await askJson<{ council: { before?: number }[] }>(['council', 'huntingdonshire', ...NIGHT], home)).council.map(
        (row) => row.before,
      );
    expect(await before()).toEqual([34, 8, 6, 2, 2]);
    await ask(['fact', 'withdraw', '1', '--reason', 'wrong year', '--by', 'M. Smith'], home);
    expect(await before()).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  test('who runs a council is kept apart from who controls it', async () => {
    const home = homeWith({});
    const words = 'Conservative minority, with Independents';
    const add = [
      'fact',
      'add',
      'administration',
      'Southend-on-Sea',
      'con',
      '--form',
      'minority',
      '--note',
      words,
      '--on',
      '2016-05-20',
    ];
    expect((await ask([...add, ...by], home)).code).toBe(0);
    const { out } = await ask(['council', 'southend-on-sea', '--on', '2016-06-01'], home);
    expect(out).toContain(`Run by: ${words}, as of 20 May 2016.`);
    expect(out).toContain('No overall control, the Conservatives two short (24 of 51 seats)');
  });

  test('a dissolution that is to come: from that day holdings are those at dissolution', async () => {
    const home = homeWith({});
    expect((await ask(['fact', 'add', 'dissolution', '--on', '2029-03-28', '--by', 'M. Smith'], home)).out).toBe(
      'Fact 1, 28 March 2029: Parliament dissolved on 28 March 2029.\nFrom 28 March 2029 to the next poll, holdings are those at dissolution.\n',
    );
    expect((await ask(['holdings', 'anglia', '--on', '2029-03-27'], home)).out).toContain('On 27 March 2029: Lab');
    expect((await ask(['holdings', 'anglia', '--on', '2029-03-28'], home)).out).toContain(
      'At dissolution on 28 March 2029: Lab',
    );
    const again = await ask(['fact', 'add', 'dissolution', '--on', '2029-04-02', '--by', 'M. Smith'], home);
    expect([again.code, again.err]).toEqual([
      3,
      'The parliament elected on 2024-07-04 is recorded as dissolved on 2029-03-28; check the date.\n',
    ]);
  });

  test.each([
    [['composition', 'Huntingdonshire', 'con=34', 'con=2', '--label', 'later', ...by], 3, 'con is given twice'],
    [['composition', 'Huntingdonshire', 'con=0', '--label', 'later', ...by], 3, 'con has 0 seats'],
    [['composition', 'Huntingdonshire', '--label', 'later', ...by], 3, 'con:33 lab:2'],
    [['composition', 'Huntingdonshire', 'con', '--label', 'later', ...by], 2, 'con=33'],
    [['composition', 'Huntingdonshire', 'whigs=3', '--label', 'later', ...by], 2, "No party is called 'whigs'"],
    [['composition', 'Huntingdonshire', 'con=34', ...by], 2, '--label "eve of poll"'],
    [['composition', 'Huntingdonshire', 'con=34', '--label', 'later', '--by', 'M. Smith'], 2, '--source'],
    [['administration', 'Huntingdonshire', 'con', ...by], 2, '--note'],
    [['administration', 'Huntingdonshire', 'con', '--form', 'junta', '--note', 'x', ...by], 2, "--form is 'junta'"],
    [['dissolution', 'Parliament', '--by', 'M. Smith'], 2, 'the whole House'],
    [['composition', '--by', 'M. Smith'], 2, 'needs the name of a council'],
  ])('%s is refused', async (argv, code, expected) => {
    const said = await ask(['fact', 'add', ...argv, '--on', '2016-05-05']);
    expect([said.code, said.out]).toEqual([code, '']);
    expect(said.err).toContain(expected);
  });

  test('seats that come to another number than before are kept, and the difference is said', async () => {
    const { code, err } = await ask([
      'fact',
      'add',
      'composition',
      'Norwich',
      'lab=22',
      'grn=14',
      '--on',
      '2017-01-31',
      ...by,
    ]);
    expect(code).toBe(0);
    expect(err).toContain('These seats come to 36; Norwich had 39 on 2016-12-31.');
  });
});
