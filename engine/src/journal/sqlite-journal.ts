import type { Fact, FactBody } from '../record/index.ts';
import { hashRow, sha256, type Row } from './hash.ts';
import type { Journal, Received, Stamp, Verified } from './journal.ts';
import { openDatabase } from './open.ts';
import { NO_ROW_BEFORE } from './schema.ts';
import { verifyFacts, verifyReceived } from './verify.ts';

const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/**
 * Opens a journal file, beginning it where there is none. Any number of processes may read; writers take turns.
 *
 * @throws Error when the file is not a journal, or `readOnly` is asked of one that does not exist.
 */
export function openJournal(path: string, options: { readonly readOnly?: boolean } = {}): Journal {
  const readOnly = options.readOnly ?? false;
  const database = openDatabase(path, readOnly);
  const rows = database.prepare('select * from facts where seq <= ? order by seq');
  const newest = database.prepare('select * from facts order by seq desc limit 1');

  /** Runs in one write transaction: another process sees all of it or nothing. */
  const write = <T>(work: () => T): T => {
    if (readOnly) throw new Error(`The journal ${path} was opened for reading only.`);
    database.exec('begin immediate');
    try {
      const result = work();
      database.exec('commit');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      throw error;
    }
  };

  const append = (bodies: readonly FactBody[], stamp: Stamp): Fact[] => {
    checkStamp(stamp);
    return write(() => {
      const insert = database.prepare(
        'insert into facts (seq, previous, recorded_at, recorded_by, body) values (?, ?, ?, ?, ?)',
      );
      let last = newest.get() as Row | undefined;
      if (stamp.after !== undefined && stamp.after !== (last?.seq ?? 0)) {
        throw new Error(
          `${last?.recorded_by} entered fact ${last?.seq} meanwhile; look at it, then enter yours again.`,
        );
      }
      return bodies.map((body) => {
        const previous = last ? hashRow(last) : NO_ROW_BEFORE;
        const row: Row = {
          seq: (last?.seq ?? 0) + 1,
          previous,
          recorded_at: stamp.at,
          recorded_by: stamp.by,
          body: JSON.stringify(body),
        };
        insert.run(row.seq, row.previous, row.recorded_at, row.recorded_by, row.body);
        last = row;
        return factOf(row);
      });
    });
  };

  const keepReceived = (name: string, bytes: Uint8Array, at: string): string => {
    checkTime(at);
    const hash = sha256(bytes);
    write(() =>
      database
        .prepare('insert into received (sha256, name, received_at, bytes) values (?, ?, ?, ?) on conflict do nothing')
        .run(hash, name, at, bytes),
    );
    return hash;
  };

  const received = (hash: string): Received | undefined => {
    const row = database.prepare('select * from received where sha256 = ?').get(hash);
    return (
      row && {
        sha256: hash,
        name: row['name'] as string,
        receivedAt: row['received_at'] as string,
        bytes: row['bytes'] as Uint8Array,
      }
    );
  };

  const verify = (): Verified => {
    const facts = verifyFacts(rows.iterate(Number.MAX_SAFE_INTEGER) as Iterable<unknown> as Iterable<Row>);
    const files = verifyReceived(
      database.prepare('select sha256, name, bytes from received order by sha256').iterate() as Iterable<never>,
    );
    return { facts: facts.count, received: files.count, head: facts.head, breaks: [...facts.breaks, ...files.breaks] };
  };

  return {
    append,
    facts: (upTo = Number.MAX_SAFE_INTEGER) => (rows.all(upTo) as unknown as Row[]).map(factOf),
    lastSeq: () => (newest.get() as Row | undefined)?.seq ?? 0,
    keepReceived,
    received,
    verify,
    close: () => database.close(),
  };
}

function factOf(row: Row): Fact {
  return { ...(JSON.parse(row.body) as FactBody), seq: row.seq, recordedAt: row.recorded_at, by: row.recorded_by };
}

function checkStamp({ by, at }: Stamp): void {
  if (by.trim() === '') throw new Error('A fact needs the name of whoever enters it.');
  checkTime(at);
}

function checkTime(at: string): void {
  if (!UTC.test(at) || Number.isNaN(Date.parse(at))) {
    throw new Error(`'${at}' is not a time in UTC; give one such as 2019-10-07T09:30:00Z.`);
  }
}
