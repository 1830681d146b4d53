import { join } from 'node:path';
import { readMrp, type Night, type ReadMrp } from '../../forecast/index.ts';
import type { IsoDate } from '../../record/index.ts';
import { keepFile, keptFiles, textOfKept, type FileTold, type KeptFile } from './kept-files.ts';

const folderOf = (home: string) => join(home, 'mrp');

/** What is told of an estimate seat by seat: somebody else's work, from which figures are derived and which is never passed on itself. */
export interface MrpTold extends FileTold {
  readonly source: string;
  /** The last day on which it is used. */
  readonly until: IsoDate;
  /** Which of a file of several. */
  readonly forecast?: string;
  readonly licence: typeof DERIVED_ONLY;
}

export const DERIVED_ONLY = 'derived only';

/**
 * Keeps a file of an estimate seat by seat as it was received, once it can be read for a night.
 *
 * @throws ImportRefused with a sentence for each thing that is wrong; then nothing was kept.
 */
export function addMrp(
  home: string,
  bytes: Uint8Array,
  told: MrpTold,
  night: Night,
): { readonly kept: KeptFile<MrpTold>; readonly read: ReadMrp } {
  const read = readMrp(told.file, Buffer.from(bytes).toString('utf8'), night, told.forecast);
  return { kept: keepFile(folderOf(home), bytes, told), read };
}

/** Estimates that the desk has, oldest first, those out of date too. */
export function mrpFiles(home: string): KeptFile<MrpTold>[] {
  return keptFiles(folderOf(home));
}

/** One of them read for a night; nothing under a number that was not given. */
export function keptMrp(
  home: string,
  number: number,
  night: Night,
): { readonly kept: KeptFile<MrpTold>; readonly read: ReadMrp } | undefined {
  const kept = mrpFiles(home).find((each) => each.number === number);
  return kept && { kept, read: readMrp(kept.file, textOfKept(folderOf(home), kept), night, kept.forecast) };
}
