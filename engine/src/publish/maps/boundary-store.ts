import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnShapes } from './geo-map.ts';
import type { ReadBoundaries } from './boundary-file.ts';

/** What is known of boundaries that the user added, apart from the shapes. */
export interface KeptBoundaries {
  readonly boundarySet: string;
  readonly file: string;
  readonly seats: number;
  readonly addedAt: string;
}

interface Stored extends KeptBoundaries {
  readonly shapes: Readonly<Record<string, string>>;
}

const folderOf = (home: string) => join(home, 'boundaries');
const pathFor = (home: string, set: string) => join(folderOf(home), `${set}.json`);
const opened = new Map<string, { readonly stamp: string; readonly shapes: OwnShapes }>();

/** Keeps the boundaries in the home folder, in place of earlier ones of the set: whole, or not at all. */
export function keepBoundaries(home: string, file: string, at: string, { boundarySet, shapes }: ReadBoundaries): void {
  const stored: Stored = { boundarySet, file, seats: shapes.size, addedAt: at, shapes: Object.fromEntries(shapes) };
  mkdirSync(folderOf(home), { recursive: true });
  const path = pathFor(home, boundarySet);
  writeFileSync(`${path}.part`, JSON.stringify(stored));
  renameSync(`${path}.part`, path);
}

/** The boundaries that the home folder has. */
export function boundarySets(home: string): KeptBoundaries[] {
  if (!existsSync(folderOf(home))) return [];
  return readdirSync(folderOf(home))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const { shapes: _, ...kept } = read(join(folderOf(home), name));
      return kept;
    });
}

/** Takes boundaries away, so that maps are approximate again; false where there were none. */
export function removeBoundaries(home: string, set: string): boolean {
  const kept = boundarySets(home).some((each) => each.boundarySet === set);
  if (kept) rmSync(pathFor(home, set));
  return kept;
}

/** The shapes that the user added for a boundary set; read anew when the file has changed. */
export function boundariesOf(home: string, set: string): OwnShapes | undefined {
  const path = pathFor(home, set);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const stamp = `${stat.mtimeMs} ${stat.size}`;
  let known = opened.get(path);
  if (known?.stamp !== stamp) opened.set(path, (known = { stamp, shapes: new Map(Object.entries(read(path).shapes)) }));
  return known.shapes;
}

function read(path: string): Stored {
  return JSON.parse(readFileSync(path, 'utf8')) as Stored;
}
