import { existsSync } from 'node:fs';
import { homeFolder, journalPath } from '../../publish/index.ts';
import { checkFacts, FactRefused, type ElectoralRecord, type Fact, type FactBody } from '../../record/index.ts';
import { openJournal, type Journal } from '../../journal/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { plain } from './body.ts';

/** Where the journal is, and who writes in it. */
export interface HomeOptions {
  readonly home?: string;
  readonly pack?: string;
  readonly by?: string;
}

/**
 * Checks facts against the record they were typed for and appends them together; notices go to standard error.
 *
 * @throws Stop with the exit code for a refusal; then nothing was kept.
 */
export function keepFacts(io: Io, record: ElectoralRecord, bodies: readonly FactBody[], options: HomeOptions): Fact[] {
  const by = nameOf(io, options);
  const newest = readJournal(io, options, (journal) => journal.lastSeq()) ?? 0;
  let notices: readonly string[];
  try {
    notices = checkFacts(record, bodies);
  } catch (error) {
    throw error instanceof FactRefused ? new Stop(EXIT.refused, error.message) : error;
  }
  const journal = openJournal(journalPath(homeFolder(options.home, io.env)));
  try {
    const facts = journal.append(bodies, { by, at: io.now, after: newest });
    for (const notice of notices) io.stderr.write(`${notice}\n`);
    return facts;
  } finally {
    journal.close();
  }
}

/** The journal of a home folder, to be read; none before the first fact was kept. */
export function readJournal<T>(io: Io, options: HomeOptions, read: (journal: Journal) => T): T | undefined {
  const path = journalPath(homeFolder(options.home, io.env));
  if (!existsSync(path)) return undefined;
  const journal = openJournal(path, { readOnly: true });
  try {
    return read(journal);
  } finally {
    journal.close();
  }
}

/** The name facts are entered under. */
export function nameOf(io: Io, { by }: HomeOptions): string {
  const name = plain(by ?? io.env['COUNTROOM_BY'] ?? '');
  if (name !== '') return name;
  throw new Stop(EXIT.usage, 'Say who enters this: --by "M. Smith", or set COUNTROOM_BY.');
}
