import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPack, type Pack } from './pack.ts';
import type { Texts } from './rows.ts';

/** The folder of the pack: beside the workspaces in a clone, inside the package when installed. */
export function packFolder(): string {
  const places = ['../../../data/uk', '../../data/uk'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = places.find((place) => existsSync(join(place, 'elections.csv')));
  if (found === undefined)
    throw new Error(`No pack of facts was found at ${places.join(' or ')}; give its folder with --pack.`);
  return found;
}

/** Reads tables from a folder on disk; share-alike facts lie in a folder beside it. */
export function textsIn(folder: string): Texts {
  return {
    read(file) {
      const path = join(folder, file.startsWith('share-alike/') ? '..' : '.', file);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
  };
}

/** The pack that ships with the product, or the one in a folder; tables are read when first asked for. */
export function loadPack(folder: string = packFolder()): Pack {
  return openPack(textsIn(folder));
}
