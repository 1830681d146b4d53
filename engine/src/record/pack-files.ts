import type { Pack } from './pack.ts';
import { list, readRows } from './rows.ts';

/** A file of the pack as it can be taken: what it holds, its publishers and licence, its columns and how many rows. */
export interface PackFile {
  readonly file: string;
  readonly holds: string;
  readonly sources: readonly string[];
  readonly licence: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Every file that the pack lists and has, in its own order. */
export function packFiles(pack: Pack): readonly PackFile[] {
  return readRows(pack.texts, 'files.csv', (cell) => ({
    file: cell('file'),
    holds: cell('holds'),
    sources: list(cell('sources')),
    licence: cell('licence'),
  })).flatMap((each) => {
    const text = pack.texts.read(each.file);
    if (text === undefined) return [];
    const [header = '', ...lines] = text.trimEnd().split('\n');
    return [{ ...each, columns: header.split(','), rows: lines.length }];
  });
}

/** The text of a file that the pack lists; nothing for any other name. */
export function packFileText(pack: Pack, file: string): string | undefined {
  return pack.fileSources().has(file) ? pack.texts.read(file) : undefined;
}
