import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../record/index.ts';
import type { Needs } from './address.ts';
import { writeWhole } from './write-whole.ts';
import type { Touch } from './touched.ts';

/** The file, below the folder of baked pages, that says what is there. */
export const MANIFEST = 'bake.json';

/** The compressed forms in which a file may stand, as its name then ends. */
export type Packed = 'br' | 'gz';

/** A flat file and what a server says with it. */
export interface Entry {
  /** The public address, query included. */
  readonly path: string;
  readonly kind: string;
  /** Below the folder; its compressed forms stand beside it. */
  readonly file: string;
  /** Names and values, `content-type` and `cache-control` always among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the contents, base64url: the entity tag. */
  readonly hash: string;
  readonly bytes: number;
  readonly packed: readonly Packed[];
  /** The newest fact known when it was written. */
  readonly revision: number;
  readonly needs: Needs;
}

export interface Manifest {
  readonly format: 2;
  /** A hash of the site, the pack and the settings: another one makes every page anew. */
  readonly madeFrom: string;
  readonly today: IsoDate;
  readonly revision: number;
  /** The facts that stood. */
  readonly facts: readonly Touch[];
  readonly entries: readonly Entry[];
}

/**
 * Reads what a folder holds; nothing where it was never baked.
 *
 * @throws Error for a manifest of another format.
 */
export function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return undefined;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  if (manifest.format === 2) return manifest;
  throw new Error(`${path} is not of format 2, which this version writes; bake into another folder.`);
}

export function writeManifest(folder: string, { entries, ...manifest }: Manifest): void {
  const head = JSON.stringify(manifest).slice(0, -1);
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  writeWhole(folder, MANIFEST, `${head},"entries":[\n${lines}\n]}\n`);
}
