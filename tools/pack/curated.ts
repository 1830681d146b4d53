import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows, type RawRow } from './raw.ts';

/** Reads one of the small tables in `curated/`: facts and names that the desk itself keeps, not taken from a source file. */
export function curated<Column extends string>(name: string, columns: readonly Column[]): RawRow<Column>[] {
  const path = join(import.meta.dirname, 'curated', name);
  return readRows(readFileSync(path, 'utf8'), `curated/${name}`, columns);
}
