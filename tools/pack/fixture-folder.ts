import { join } from 'node:path';
import { importAreas } from './areas.ts';
import { importElections } from './elections.ts';
import { importParties } from './parties.ts';
import { rawFolder } from './raw.ts';
import type { Table } from './table.ts';

/** A few dozen seats of the raw sources, small enough to commit, for the tests of the importers. */
export const raw = rawFolder(join(import.meta.dirname, 'fixtures/raw'));
export const parties = importParties(raw);
export const areas = importAreas(raw);
export const elections = importElections(raw, areas);

export function rowsOf(tables: readonly Table[], path: string): readonly Readonly<Record<string, string>>[] {
  const found = tables.find((each) => each.path === path);
  if (found === undefined) throw new Error(`${path} was not written`);
  return found.rows;
}
