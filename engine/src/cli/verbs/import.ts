import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { openJournal, sha256 } from '../../journal/index.ts';
import { homeFolder, journalPath, openDesk } from '../../publish/index.ts';
import { thousands } from '../../copy/index.ts';
import { ImportRefused, readImport, type Import, type ImportFile } from '../../record/import/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import { nameOf, type HomeOptions } from '../fact/keep.ts';
import type { Io } from '../io.ts';
import { wrap } from '../output.ts';
import { withHome } from '../question.ts';

interface Options extends HomeOptions {
  readonly election: string;
  readonly dryRun?: boolean;
  readonly newParties?: boolean;
}

/** Most problems of a refused file that are printed; the rest are counted. */
const MOST_PROBLEMS = 20;

/** `countroom import`: published results, or candidates before a poll. */
export function define(command: Command, io: Io): void {
  withHome(command)
    .argument(
      '<file...>',
      "the Commons Library's results by candidate, by\nconstituency or both; or Democracy Club's candidates",
    )
    .requiredOption('--election <id>', 'known or new: ge2024, parl.2029-05-03')
    .option('--dry-run', 'check only; keep nothing')
    .option('--new-parties', 'enter parties that are not known under Other')
    .option('--by <name>', 'who imports; or set COUNTROOM_BY')
    .option('--pack <folder>', 'another folder of facts')
    .action((paths: string[], options: Options) => importFiles(io, paths, options));
}

async function importFiles(io: Io, paths: readonly string[], options: Options): Promise<void> {
  const files = paths.map(readReceived);
  const { record } = await openDesk({ home: homeFolder(options.home, io.env), pack: options.pack });
  if (options.dryRun) {
    tell(
      io,
      readWith(() => readImport(record, files, options)),
      'would be kept',
    );
    return;
  }
  const by = nameOf(io, options);
  const journal = openJournal(journalPath(homeFolder(options.home, io.env)));
  try {
    const newest = journal.lastSeq();
    // Kept before anything is made of them: a refused file can be shown to whoever sent it.
    for (const { name, bytes } of files) journal.keepReceived(name, bytes, io.now);
    const read = readWith(() => readImport(record, files, options));
    if (read.facts.length > 0) journal.append(read.facts, { by, at: io.now, after: newest });
    tell(io, read, 'kept');
  } finally {
    journal.close();
  }
}

function readReceived(path: string): ImportFile {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Stop(EXIT.usage, `There is no file ${path}; check the name.`);
  const bytes = readFileSync(path);
  return { name: basename(path), bytes, sha256: sha256(bytes) };
}

function readWith(read: () => Import): Import {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    const more = error.problems.length - MOST_PROBLEMS;
    const rest = more > 0 ? `\nand ${thousands(more)} more of the kind.` : '';
    throw new Stop(
      EXIT.refused,
      `Refused; nothing was imported.\n${error.problems.slice(0, MOST_PROBLEMS).join('\n')}${rest}`,
    );
  }
}

function tell(io: Io, { election, contests, candidates, declared, known, facts, notices }: Import, done: string): void {
  for (const notice of notices) io.stderr.write(`${notice}\n`);
  const read = `${election}: ${thousands(candidates)} candidates in ${thousands(contests)} ${contests === 1 ? 'contest' : 'contests'}${declared ? (contests === 1 ? ' adds up' : ' add up') : ''}.`;
  const same = known > 0 ? ` ${thousands(known)} are in the record just so.` : '';
  io.stdout.write(wrap(`${read}${same} ${thousands(facts.length)} ${facts.length === 1 ? 'fact' : 'facts'} ${done}.`));
}
