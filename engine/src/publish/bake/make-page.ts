import { createHash } from 'node:crypto';
import type { Address, Render } from './address.ts';
import { fileName } from './file-name.ts';
import type { Entry } from './manifest.ts';
import { keepFile } from './keep-file.ts';

/** What became of an address: written, found the same as before, or not answered by the site. */
export type Made =
  | { readonly state: 'written' | 'same'; readonly entry: Omit<Entry, 'revision'> }
  | { readonly state: 'failed'; readonly address: Address; readonly why: string };

/** What a file held when it was last made. */
export type Before = Pick<Entry, 'file' | 'hash' | 'packed'>;

export interface MakeOptions {
  readonly render: Render;
  /** The folder of baked pages. */
  readonly out: string;
  /** Where readers will find the pages, for links that must be whole: `https://results.example.org`. */
  readonly origin: string;
}

/** Asks the site for an address and keeps the answer as a flat file, unless it is the same as before. */
export async function makePage({ render, out, origin }: MakeOptions, address: Address, before?: Before): Promise<Made> {
  const response = await render(new Request(origin + address.path));
  const contents = new Uint8Array(await response.arrayBuffer());
  if (response.status !== 200) return { state: 'failed', address, why: `the site answered ${response.status}` };
  const headers = Object.fromEntries([...response.headers].filter(([name]) => KEPT.has(name)));
  const missing = ['content-type', 'cache-control'].find((name) => !headers[name]);
  if (missing) return { state: 'failed', address, why: `the site gave no ${missing}` };
  const type = headers['content-type']!;
  const file = fileName(address.path, type);
  const hash = createHash('sha256').update(contents).digest('base64url');
  const entry = { ...address, file, headers, hash, bytes: contents.length };
  if (before?.hash === hash && before.file === file)
    return { state: 'same', entry: { ...entry, packed: before.packed } };
  return { state: 'written', entry: { ...entry, packed: keepFile(out, file, contents, type) } };
}

/** What a server has to say again; the rest of the answer belongs to the moment. */
const KEPT = new Set([
  'access-control-allow-origin',
  'cache-control',
  'content-disposition',
  'content-language',
  'content-security-policy',
  'content-type',
  'link',
  'x-robots-tag',
]);
