import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkInThread, TakesTooLong } from '../copy-files/index.ts';

const question = {
  home: mkdtempSync(join(tmpdir(), 'countroom-aside-')),
  text: 'Labour gained Peterborough with a majority of 181 at the 2024 general election.',
  options: { date: '2024-07-05' },
};

test('a copy checked in a thread has its claims; one that takes too long is given up', async () => {
  const [{ claims }] = await Promise.all([
    checkInThread(question, 60_000),
    expect(checkInThread(question, 1)).rejects.toBeInstanceOf(TakesTooLong),
  ]);
  expect(claims.filter(({ verdict }) => verdict === 'contradicted')).toMatchObject([
    { kind: 'majority', claimed: '181', computed: '118' },
  ]);
});
