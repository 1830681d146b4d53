import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, readManifest, type Entry, type Packed } from './manifest.ts';

/** A form in which a baked file is sent. */
export type Form = Packed | 'plain';

/** How much of the files is kept in memory, in bytes. */
const KEPT = 64 * 1024 * 1024;
/** How often the folder is looked at for a newer bake, in milliseconds. */
const LOOK = 1000;

/**
 * A folder of baked pages by their addresses. Addresses are looked up in the manifest and never turned into paths, so nothing beside
 * the baked files can be asked for. A newer bake is seen within a second.
 */
export class BakedSite {
  readonly #folder: string;
  readonly #kept = new Map<string, Buffer>();
  #bytes = 0;
  #entries: ReadonlyMap<string, Entry> = new Map();
  #stamp = '';
  #looked = Number.NEGATIVE_INFINITY;

  /** @throws Error for a folder that was never baked. */
  constructor(folder: string) {
    this.#folder = folder;
    if (!readManifest(folder))
      throw new Error(`${folder} holds no baked pages; countroom bake --out ${folder} makes them.`);
  }

  /** The file of an address (path and query), if there is one; `now` is in milliseconds of any steady clock. */
  find(address: string, now: number): Entry | undefined {
    this.#look(now);
    return this.#entries.get(address);
  }

  /** The contents of a file in a form it stands in, or plain. */
  contents(entry: Entry, form: Form): Buffer {
    const file = form === 'plain' ? entry.file : `${entry.file}.${form}`;
    let contents = this.#kept.get(file);
    if (contents) return contents;
    contents = readFileSync(join(this.#folder, file));
    this.#keep(file, contents);
    return contents;
  }

  /** The oldest go first: what is asked for again is soon back. */
  #keep(file: string, contents: Buffer): void {
    this.#kept.set(file, contents);
    this.#bytes += contents.length;
    for (const [oldest, { length }] of this.#kept) {
      if (this.#bytes <= KEPT) return;
      this.#kept.delete(oldest);
      this.#bytes -= length;
    }
  }

  #look(now: number): void {
    if (now - this.#looked < LOOK) return;
    this.#looked = now;
    const stat = statSync(join(this.#folder, MANIFEST), { throwIfNoEntry: false });
    // While a folder is away its pages go on being served from what is known of them.
    if (!stat || this.#stamp === `${stat.mtimeMs} ${stat.ino}`) return;
    this.#stamp = `${stat.mtimeMs} ${stat.ino}`;
    this.#entries = new Map(readManifest(this.#folder)!.entries.map((entry) => [entry.path, entry]));
    this.#kept.clear();
    this.#bytes = 0;
  }
}
