import { existsSync, readdirSync } from 'node:fs';
import type { Address } from './address.ts';
import { copyAssets } from './assets.ts';
import { headerRules, HEADERS } from './header-rules.ts';
import { dropFile } from './keep-file.ts';
import type { Before, Made } from './make-page.ts';
import { readManifest, writeManifest, type Entry } from './manifest.ts';
import { plan, type Wanted } from './plan.ts';
import { shares } from './shares.ts';
import { clearUnfinished, writeWhole } from './write-whole.ts';

/** Makes some pages, one after another: a thread of its own, or this one. */
export type Maker = (batch: readonly Task[]) => Promise<readonly Made[]>;

export interface Task {
  readonly address: Address;
  readonly before?: Before;
}

export interface BakeOptions extends Wanted {
  /** The folder of baked pages. */
  readonly out: string;
  /** The folder of the built site's styles, fonts and scripts. */
  readonly assets: string;
  /** Starts as many makers as are worth it for a number of pages. */
  readonly makers: (pages: number) => Promise<readonly Maker[]>;
}

/** What a bake did. */
export interface Baked {
  readonly entries: readonly Entry[];
  readonly written: readonly Entry[];
  /** Made again, with the same contents as before. */
  readonly same: number;
  readonly kept: number;
  readonly dropped: number;
  /** Addresses that the site did not answer: what was there before still is. */
  readonly failed: readonly { readonly path: string; readonly why: string }[];
}

/** Small enough that no thread waits long for another at the end. */
const BATCH = 24;

/**
 * Writes every public page and file below a folder, or what has changed since it was last baked there. Files are moved to their
 * names whole, the manifest after them, and what is no longer listed is removed last.
 *
 * @throws Error when the folder holds something else.
 */
export async function bake({ out, assets, makers, ...wanted }: BakeOptions): Promise<Baked> {
  const before = readManifest(out);
  if (!before && existsSync(out) && readdirSync(out).some((name) => !name.startsWith('.')))
    throw new Error(`${out} holds files that were not baked; name an empty or a new folder.`);
  clearUnfinished(out);
  const { make, keep, drop, facts } = plan(wanted, before);
  const known = new Map(before?.entries.map((entry) => [entry.path, entry]));
  const made = await makeAll(make, known, await makers(make.length));
  const answered = made.filter((each) => each.state !== 'failed');
  const failed = made.filter((each) => each.state === 'failed');
  const copied = copyAssets(assets, out, known);
  const { revision } = wanted.record;
  const stamped = (entry: Omit<Entry, 'revision'>): Entry => ({ ...entry, revision });
  const fresh = [...answered, ...copied].map(({ entry }) => stamped(entry));
  const standing = [...failed.flatMap(({ address }) => known.get(address.path) ?? []), ...outlived(known, fresh)];
  const entries = [...fresh, ...keep, ...standing].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  // A page that failed is tried again next time: the day and facts it lacks are not vouched for.
  const vouched = failed.length === 0 ? { madeFrom: wanted.madeFrom, facts } : { madeFrom: '', facts: [] };
  writeManifest(out, { format: 2, ...vouched, today: wanted.today, revision, entries });
  writeWhole(out, HEADERS, headerRules(entries));
  const inUse = new Set(entries.map(({ file }) => file));
  const gone = [...(before?.entries ?? [])].filter(({ file }) => !inUse.has(file));
  for (const { file } of gone) dropFile(out, file);
  clearUnfinished(out);
  return {
    entries,
    written: [...answered.filter(({ state }) => state === 'written'), ...copied.filter(({ written }) => written)].map(
      ({ entry }) => stamped(entry),
    ),
    same: answered.filter(({ state }) => state === 'same').length,
    kept: keep.length,
    dropped: drop.length,
    failed: failed.map(({ address, why }) => ({ path: address.path, why })),
  };
}

/** A maker has its next lot at hand when it hands one in. */
const AT_ONCE = 2;

/** Each maker takes the next few pages as soon as it is free. */
async function makeAll(
  make: readonly Address[],
  known: ReadonlyMap<string, Entry>,
  makers: readonly Maker[],
): Promise<readonly Made[]> {
  const made: Made[] = [];
  const taking = shares(make, makers.length, BATCH);
  const work = async (maker: Maker, at: number) => {
    for (let batch = taking[at]!(); batch.length > 0; batch = taking[at]!())
      made.push(...(await maker(batch.map((address) => ({ address, before: beforeOf(known.get(address.path)) })))));
  };
  await Promise.all(makers.flatMap((maker, at) => Array.from({ length: AT_ONCE }, () => work(maker, at))));
  return made;
}

/** Hashed assets of an earlier site: a page that an edge still holds asks for them. */
function outlived(known: ReadonlyMap<string, Entry>, fresh: readonly Entry[]): readonly Entry[] {
  const now = new Set(fresh.map(({ path }) => path));
  return [...known.values()].filter(
    ({ path, kind }) => kind === 'assets' && path.includes('/immutable/') && !now.has(path),
  );
}

function beforeOf(entry: Entry | undefined): Before | undefined {
  return entry && { file: entry.file, hash: entry.hash, packed: entry.packed };
}
