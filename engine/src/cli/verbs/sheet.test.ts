import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ask, homeWith } from '../ask.ts';

const stages = fileURLToPath(new URL('../../../../data/share-alike/devolved/ni-assembly/stages.csv', import.meta.url));

test('the sheets of the Northern Ireland Assembly: faults by stage and candidate, exit 1', async () => {
  const { code, out, err } = await ask(['sheet', 'check', stages]);
  expect(code).toBe(1);
  expect(out.replace(/\s+/g, ' ')).toContain(
    'Belfast East 2017, stage 8, Georgina Milne: 2,080.65 − 2,080.64 is 0.01, where the sheet has 0.',
  );
  expect(out).toContain('48 of 54 sheets are sound.');
  expect(err).toContain('5 of 54 sheets have an error.');
});

test('as JSON: what contradicts itself apart from what is only odd', async () => {
  const { out } = await ask(['sheet', 'check', stages, '--json']);
  const { sheets, problems, warnings } = JSON.parse(out) as Record<string, readonly unknown[]>;
  expect([sheets, problems!.length, warnings!.length]).toEqual([54, 6, 3]);
  expect(problems).toContainEqual({
    contest: 'nia.foyle.2017-03-02',
    name: 'Foyle',
    stage: 5,
    candidate: 'Colum Eastwood',
    check: 'row sum',
    says: '7,595.30 + 0 is 7,595.30, where the sheet has 7,595.',
  });
});

test('files of polls and of candidates beside a sheet are read with it', async () => {
  const folder = homeWith({
    'my_stages.csv': 'contest,stage,candidate,total\nx,1,1,7\nx,1,2,3\n',
    'my_contests.csv': 'contest,name,seats,valid_poll,quota\nx,Here,1,10,5\n',
    'my_candidates.csv': 'contest,candidate,name\nx,1,Ann\nx,2,Bob\nx,3,Cy\n',
  });
  const { code, out } = await ask(['sheet', 'check', join(folder, 'my_stages.csv')]);
  expect(code).toBe(1);
  expect(out).toContain('Here: 10 ÷ 2, cut, + 1 is 6, where the quota is 5.');
  expect(out).toContain('Here, stage 1, Cy: the row is missing.');
});

test('a sheet of totals alone, saved as Windows-1252: who is wrong, and why no papers could give it', async () => {
  const rows = ['contest,stage,candidate,total', 'x,1,Ann,12', 'x,1,Renée,5', 'x,1,Cy,4', 'x,1,Di,3'];
  const after = ['x,2,Ann,9', 'x,2,Renée,6.5', 'x,2,Cy,5.4', 'x,2,Di,3'];
  const folder = homeWith({ 'a_contests.csv': 'contest,seats,valid_poll\nx,2,24\n' });
  writeFileSync(join(folder, 'a_stages.csv'), Buffer.from([...rows, ...after].join('\r\n'), 'latin1'));
  const { code, out } = await ask(['sheet', 'check', join(folder, 'a_stages.csv'), '--rule', 'scottish']);
  expect(code).toBe(1);
  expect(out.replace(/\s+/g, ' ')).toContain(
    'x, stage 2, Cy: gains 1.40, which no papers that Ann can hold after the stages before come to: each is worth 0.25.',
  );
});

test.each([
  [['.'], 2, /is a folder, where a file was expected/],
  [['none.csv'], 2, /^There is no file/],
  [['other.csv'], 3, /^other\.csv has no stages/],
])('%s: exit %i', async ([name], expected, message) => {
  const { code, out, err } = await ask(['sheet', 'check', join(homeWith({ 'other.csv': 'a,b\n1,2\n' }), name!)]);
  expect([code, out]).toEqual([expected, '']);
  expect(err).toMatch(message);
});
