import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packFolder } from '../../record/load.ts';
import { ask, homeWith } from '../ask.ts';

test('data check proves the pack that ships, each check with its arithmetic', async () => {
  const { code, out, err } = await ask(['data', 'check']);
  expect([code, err]).toEqual([0, '']);
  expect(out.match(/^PASS /gm)).toHaveLength(21);
  expect(out).toContain('4,615 contests, 26,784 candidacies');
});

test('data check of another folder fails with exit 1, and says which row and by how much', async () => {
  const data = homeWith({});
  const folder = join(data, 'uk');
  cpSync(packFolder(), folder, { recursive: true });
  cpSync(join(packFolder(), '../share-alike'), join(data, 'share-alike'), { recursive: true });
  const file = join(folder, 'westminster/parl.2017-06-08/candidacies.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace(',26950,', ',26590,'));
  const { code, out, err } = await ask(['data', 'check', '--pack', folder]);
  expect([code, err]).toEqual([1, '2 of 21 checks failed.\n']);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('candidates add to 48,590, valid votes are 48,950: 360 short.');
  const json = await ask(['data', 'check', '--pack', folder, '--json']);
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toMatchObject({
    checks: expect.arrayContaining([
      expect.objectContaining({ name: 'votes-add-up', failures: [expect.stringContaining('E14000530')] }),
    ]),
  });
});
