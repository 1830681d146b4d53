import { join } from 'node:path';
import { sha256 } from '../../journal/hash.ts';
import { pollsOf, type OpinionPoll } from '../../record/index.ts';
import { readPolls } from '../../record/polls-file.ts';
import type { Desk } from '../desk.ts';
import { keepFile, keptFiles, textOfKept, type FileTold, type KeptFile } from './kept-files.ts';

const folderOf = (home: string) => join(home, 'polls');

/** A file of polls that the desk took. */
export interface AddedPolls {
  readonly kept: KeptFile<FileTold>;
  readonly polls: readonly OpinionPoll[];
  /** Those that are in the record, or in a file added before: they count once. */
  readonly known: readonly OpinionPoll[];
}

/**
 * Keeps a file of polls as it was received, once every row of it can be read.
 *
 * @throws ImportRefused with a sentence for each thing that is wrong; then nothing was kept.
 */
export function addPolls(
  { home, record }: Pick<Desk, 'home' | 'record'>,
  bytes: Uint8Array,
  told: FileTold,
): AddedPolls {
  const polls = readPolls(told.file, Buffer.from(bytes).toString('utf8'));
  const seen = new Set([...pollsOf(record), ...ownPolls({ home, record })].map(sameAs));
  const known = polls.filter((poll) => seen.has(sameAs(poll)));
  const same = pollFiles(home).find((each) => each.sha256 === sha256(bytes));
  return { kept: same ?? keepFile(folderOf(home), bytes, told), polls, known };
}

/** Files of polls that the desk took, oldest first. */
export function pollFiles(home: string): KeptFile<FileTold>[] {
  return keptFiles(folderOf(home));
}

/** The polls that the desk added to those of the record, by the last day of their fieldwork: what `pollAverage` takes as `added`. */
export function ownPolls({ home, record }: Pick<Desk, 'home' | 'record'>): OpinionPoll[] {
  const files = pollFiles(home);
  if (files.length === 0) return [];
  const seen = new Set(pollsOf(record).map(sameAs));
  return files
    .flatMap((kept) => readPolls(`polls/${kept.file}`, textOfKept(folderOf(home), kept)))
    .filter((poll) => !seen.has(sameAs(poll)) && seen.add(sameAs(poll)))
    .toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

/** Nobody asks twice up to the same day and finds the same shares of both large parties. */
function sameAs({ house, to, shares }: OpinionPoll): string {
  return `${house} ${to} ${shares.con} ${shares.lab}`;
}
