import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../journal/hash.ts';
import { writeDown } from '../write-down.ts';

/** What is told of a file that was given to the desk. */
export interface FileTold {
  /** The file's own name. */
  readonly file: string;
  readonly addedAt: string;
  readonly by: string;
}

export type KeptFile<Told extends FileTold> = Told & {
  /** Its place among all of its kind, from 1. */
  readonly number: number;
  readonly sha256: string;
};

const ENTRY = /^\d{4}\.json$/;
const entryOf = (folder: string, number: number) => join(folder, `${String(number).padStart(4, '0')}.json`);
/** Under its hash: what was left of a command that was cut short is in nobody's way. */
const contentsOf = (folder: string, hash: string) => join(folder, `${hash}.csv`);

/**
 * Keeps a file in a folder exactly as it was received, with what is told of it beside it; none is ever written over.
 *
 * @throws Error when another was kept at the same moment; then this one was not.
 */
export function keepFile<Told extends FileTold>(folder: string, bytes: Uint8Array, told: Told): KeptFile<Told> {
  const kept = { ...told, number: keptFiles(folder).length + 1, sha256: sha256(bytes) };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeDown(contentsOf(folder, kept.sha256), bytes);
  if (!writeDown(entryOf(folder, kept.number), JSON.stringify(kept)))
    throw new Error('Another file was added at the same moment and this one was not kept; add it again.');
  return kept;
}

/** Every file of a folder, oldest first. */
export function keptFiles<Told extends FileTold>(folder: string): KeptFile<Told>[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => ENTRY.test(name));
  return names.toSorted().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as KeptFile<Told>);
}

/**
 * The text of a file as it was received.
 *
 * @throws Error when it was altered since.
 */
export function textOfKept(folder: string, { sha256: hash }: KeptFile<FileTold>): string {
  const path = contentsOf(folder, hash);
  const bytes = existsSync(path) ? readFileSync(path) : undefined;
  if (bytes && sha256(bytes) === hash) return bytes.toString('utf8');
  throw new Error(`${path} is not as it was received; put it back from a copy, or add the changed file as a new one.`);
}
