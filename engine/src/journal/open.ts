import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { APPLICATION_ID, LAYOUT, SCHEMA } from './schema.ts';

/** How long a writer waits for another process to finish its transaction, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

/**
 * Opens the SQLite file of a journal, laying out the tables of a new one.
 *
 * @throws Error when the file is something else, of a later layout, or missing and only to be read.
 */
export function openDatabase(path: string, readOnly: boolean): DatabaseSync {
  if (readOnly && !existsSync(path))
    throw new Error(`There is no journal at ${path}; add a fact first, or give another folder.`);
  if (!readOnly) mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { readOnly, timeout: BUSY_TIMEOUT });
  try {
    if (!readOnly) layOut(database, path);
    refuseForeign(database, path);
    return database;
  } catch (error) {
    database.close();
    throw plain(error, path);
  }
}

function layOut(database: DatabaseSync, path: string): void {
  if (isForeign(database)) throw notOurs(path);
  // The switch to write-ahead logging does not wait for other processes by itself, and is needed once in a file's life.
  if (pragma(database, 'journal_mode') !== 'wal') database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full; pragma foreign_keys = on');
  if (pragma(database, 'application_id') === 0) {
    database.exec(`begin immediate; ${SCHEMA} commit`);
  }
}

/** Whether somebody else's tables are in the file. One read, so that a journal another process is just beginning is not mistaken. */
function isForeign(database: DatabaseSync): boolean {
  const { tables, ours } = database
    .prepare(
      `select count(*) as tables, sum(name = 'facts' or name = 'received') as ours from sqlite_schema where type = 'table'`,
    )
    .get() as { tables: number; ours: number | null };
  return tables > 0 && ours !== 2;
}

function refuseForeign(database: DatabaseSync, path: string): void {
  if (pragma(database, 'application_id') !== APPLICATION_ID) throw notOurs(path);
  const layout = pragma(database, 'user_version');
  if (layout !== LAYOUT) {
    throw new Error(
      `The journal ${path} has layout ${layout}, and this version reads layout ${LAYOUT}; open it with a newer Countroom.`,
    );
  }
}

function pragma(database: DatabaseSync, name: string): number | string {
  return Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0] as number | string;
}

function notOurs(path: string): Error {
  return new Error(`${path} is not a Countroom journal; give another file, or move it away.`);
}

/** SQLite says "file is not a database"; the user is told which file, and what to do. */
function plain(error: unknown, path: string): unknown {
  return error instanceof Error && 'errcode' in error && error.errcode === 26 ? notOurs(path) : error;
}
