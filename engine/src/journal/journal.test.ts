import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FactBody } from '../record/index.ts';
import { openJournal } from './index.ts';

const stamp = { by: 'M. Smith', at: '2019-10-07T09:30:00Z' };
const allen: FactBody = {
  kind: 'changed-party',
  seat: 'wmc2010/E14000934',
  date: '2019-10-07',
  to: 'ld',
  note: 'joined the Liberal Democrats',
};
const peterborough: FactBody = { kind: 'vacancy', seat: 'wmc2010/E14000878', date: '2019-05-01', reason: 'recalled' };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countroom-journal-'));
  path = join(folder, 'desk', 'journal.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('appending', () => {
  test('numbers facts in order, stamps them, and keeps them over a close and a second opening', () => {
    const first = openJournal(path);
    expect(first.lastSeq()).toBe(0);
    const appended = first.append([allen, peterborough], stamp);
    expect(appended).toEqual([
      { ...allen, seq: 1, recordedAt: stamp.at, by: 'M. Smith' },
      { ...peterborough, seq: 2, recordedAt: stamp.at, by: 'M. Smith' },
    ]);
    first.close();
    for (const again of [openJournal(path), openJournal(path), openJournal(path, { readOnly: true })]) {
      expect(again.facts()).toEqual(appended);
      expect(again.facts(1)).toEqual(appended.slice(0, 1));
      expect(again.lastSeq()).toBe(2);
      again.close();
    }
  });

  test('is one transaction: a fact that cannot be written takes the ones before it along', () => {
    const journal = openJournal(path);
    const circular: Record<string, unknown> = { kind: 'vacancy' };
    circular['self'] = circular;
    expect(() => journal.append([allen, circular as unknown as FactBody], stamp)).toThrow('circular');
    expect(journal.facts()).toEqual([]);
    expect(journal.append([allen], stamp)[0]!.seq).toBe(1);
    journal.close();
  });

  test('needs a name and a time in UTC', () => {
    const journal = openJournal(path);
    expect(() => journal.append([allen], { ...stamp, by: ' ' })).toThrow('needs the name of whoever enters it');
    expect(() => journal.append([allen], { ...stamp, at: '2019-10-07 09:30' })).toThrow(
      "'2019-10-07 09:30' is not a time in UTC",
    );
    expect(journal.lastSeq()).toBe(0);
    journal.close();
  });

  test('is refused when another fact came in since the check', () => {
    const journal = openJournal(path);
    journal.append([allen], { ...stamp, after: 0 });
    expect(() => journal.append([peterborough], { ...stamp, after: 0 })).toThrow('M. Smith entered fact 1 meanwhile');
    expect(journal.append([peterborough], { ...stamp, after: 1 })[0]!.seq).toBe(2);
    journal.close();
  });

  test('is refused in a journal opened for reading', () => {
    openJournal(path).close();
    const journal = openJournal(path, { readOnly: true });
    expect(() => journal.append([allen], stamp)).toThrow('opened for reading only');
    journal.close();
  });
});

describe('the file', () => {
  test.each([
    "update facts set recorded_by = 'nobody'",
    'delete from facts',
    "update received set name = 'other'",
    'delete from received',
    'insert into facts select seq + 2, previous, recorded_at, recorded_by, body from facts',
  ])('refuses: %s', (sql) => {
    const journal = openJournal(path);
    journal.append([allen], stamp);
    journal.keepReceived('results.csv', Buffer.from('a,b'), stamp.at);
    const raw = new DatabaseSync(path);
    expect(() => raw.exec(sql)).toThrow(/append-only|next number/);
    raw.close();
    expect(journal.verify().breaks).toEqual([]);
    expect(journal.facts()).toHaveLength(1);
    journal.close();
  });

  test('uses write-ahead logging, so that readers never wait for a writer', () => {
    const journal = openJournal(path);
    const raw = new DatabaseSync(path, { readOnly: true });
    expect(raw.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    raw.close();
    journal.close();
  });

  test('that is no journal, or missing for a reader, is refused by name', () => {
    const text = join(folder, 'notes.txt');
    writeFileSync(text, 'not a database, but long enough to be looked at as one'.repeat(20));
    expect(() => openJournal(text)).toThrow('notes.txt is not a Countroom journal');
    const other = join(folder, 'other.sqlite');
    const raw = new DatabaseSync(other);
    raw.exec('create table photos (id integer)');
    raw.close();
    expect(() => openJournal(other)).toThrow('other.sqlite is not a Countroom journal');
    expect(() => openJournal(join(folder, 'none.sqlite'), { readOnly: true })).toThrow('There is no journal at');
  });
});

describe('verifying', () => {
  test('walks the hashes: a row altered behind the triggers is found and named', () => {
    const journal = openJournal(path);
    journal.append([allen, peterborough, allen], stamp);
    expect(journal.verify()).toMatchObject({
      facts: 3,
      received: 0,
      breaks: [],
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const raw = new DatabaseSync(path);
    raw.exec(
      `drop trigger facts_no_update; update facts set body = replace(body, 'recalled', 'resigned') where seq = 2`,
    );
    raw.close();
    expect(journal.verify().breaks).toEqual([expect.stringContaining('Fact 2 was altered after it was written')]);
    journal.close();
  });

  test('finds a fact taken away, and a kept file that was changed', () => {
    const journal = openJournal(path);
    journal.append([allen, peterborough, allen], stamp);
    journal.keepReceived('results.csv', Buffer.from('a,b'), stamp.at);
    const raw = new DatabaseSync(path);
    raw.exec('drop trigger facts_no_delete; drop trigger received_no_update');
    raw.exec(`delete from facts where seq = 2; update received set bytes = x'00'`);
    raw.close();
    expect(journal.verify().breaks).toEqual([
      expect.stringContaining('Fact 2 is missing'),
      expect.stringContaining('results.csv'),
    ]);
    journal.close();
  });
});

test('a file is kept byte for byte as received, once', () => {
  const journal = openJournal(path);
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x93, 0x0d, 0x00]);
  const hash = journal.keepReceived('results.csv', bytes, stamp.at);
  expect(hash).toBe('fd4990e6b89dcb7cf91647ed7d68004f7b1ff4331015cd5c07e316b80332b054');
  expect(journal.keepReceived('again.csv', bytes, '2019-10-08T09:30:00Z')).toBe(hash);
  const kept = journal.received(hash)!;
  expect(kept.name).toBe('results.csv');
  expect(new Uint8Array(kept.bytes)).toEqual(bytes);
  expect(journal.received('0'.repeat(64))).toBeUndefined();
  expect(journal.verify().received).toBe(1);
  journal.close();
});

const writer = fileURLToPath(new URL('./test-writer.ts', import.meta.url));

/** Starts a process that appends facts one by one and reports each number once it is acknowledged. */
function startWriter(name: string, most: number): { child: ChildProcess; acknowledged: number[] } {
  const child = fork(writer, [path, name, String(most)], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const acknowledged: number[] = [];
  child.on('message', (seq) => acknowledged.push(seq as number));
  return { child, acknowledged };
}

describe('two processes', () => {
  test('take turns: no number is given twice and the chain holds', async () => {
    const writers = [startWriter('A', 40), startWriter('B', 40)];
    await Promise.all(writers.map(({ child }) => once(child, 'close')));
    const numbers = writers.flatMap(({ acknowledged }) => acknowledged).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
    const journal = openJournal(path);
    expect(journal.verify()).toMatchObject({ facts: 80, breaks: [] });
    expect(new Set(journal.facts().map((fact) => fact.by))).toEqual(new Set(['A', 'B']));
    journal.close();
  });
});

describe('a process killed while appending', () => {
  test.each([1, 7, 30])('after %i acknowledged facts: none of them is lost and the chain holds', async (kills) => {
    const { child, acknowledged } = startWriter('A', 100_000);
    const ended = once(child, 'close');
    child.on('message', (seq) => {
      if (seq === kills) child.kill('SIGKILL');
    });
    await ended;
    expect(child.signalCode).toBe('SIGKILL');
    const journal = openJournal(path);
    expect(journal.lastSeq()).toBeGreaterThanOrEqual(Math.max(...acknowledged));
    expect(journal.facts().map((fact) => fact.seq)).toEqual(
      Array.from({ length: journal.lastSeq() }, (_, index) => index + 1),
    );
    expect(journal.verify().breaks).toEqual([]);
    expect(journal.append([allen], stamp)[0]!.seq).toBe(journal.lastSeq());
    journal.close();
  });
});
