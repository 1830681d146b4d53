import { expect, test } from 'vitest';
import { ask, homeWith } from '../ask.ts';
import { EXIT } from '../exit-codes.ts';

const fails = async (...argv: string[]) => {
  const { code, out, err } = await ask(['backtest', ...argv]);
  expect(out).toBe('');
  return { code, err };
};

test('a night without times, an unknown election and a by-election are refused with what to do', async () => {
  expect(await fails('--election', 'ge2010')).toEqual({
    code: EXIT.usage,
    err: 'The times of declaration of parl.2010-05-06 are not held; give them with --times FILE (election,gss,declared_at).\n',
  });
  expect((await fails('--election', 'ge1066')).code).toBe(EXIT.usage);
  expect((await fails('--checkpoints', 'all')).err).toContain('such as 0,50,200');
  expect((await fails('--draws', '10')).err).toContain('A multiple of four was expected');
});

test('files that cannot be used are refused by line', async () => {
  const home = homeWith({ 'times.csv': 'election,when\n', 'mrp.csv': 'seat,con\nE1,40\n' });
  const times = await fails('--times', `${home}/times.csv`);
  expect(times).toEqual({
    code: EXIT.refused,
    err: 'times.csv, line 1: there is no column gss or declared_at; give election, gss, declared_at.\n',
  });
  expect((await fails('--election', 'ge2019', '--mrp', `${home}/mrp.csv`)).code).toBe(EXIT.refused);
  expect((await fails('--mrp', `${home}/none.csv`)).err).toContain('There is no file');
});
