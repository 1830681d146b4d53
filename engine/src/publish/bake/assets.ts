import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { keepFile } from './keep-file.ts';
import type { Entry } from './manifest.ts';

/** Files of the built site whose names carry a hash of their contents are kept by readers for a year; the others for an hour. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const FOR_AN_HOUR = 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=86400';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Copies the styles, fonts and scripts of the built site beside the pages. */
export function copyAssets(
  from: string,
  out: string,
  before: ReadonlyMap<string, Entry>,
): readonly { readonly entry: Omit<Entry, 'revision'>; readonly written: boolean }[] {
  const files = globSync('**/*', { cwd: from }).filter(
    (file) => TYPES[extname(file)] && statSync(join(from, file)).isFile(),
  );
  return files.toSorted().map((file) => {
    const contents = readFileSync(join(from, file));
    const hash = createHash('sha256').update(contents).digest('base64url');
    const path = `/${file.replaceAll('\\', '/')}`;
    const type = TYPES[extname(file)]!;
    const known = before.get(path);
    const written = known?.hash !== hash;
    const packed = written ? keepFile(out, file, contents, type) : known.packed;
    const headers = { 'content-type': type, 'cache-control': path.includes('/immutable/') ? FOR_GOOD : FOR_AN_HOUR };
    return { entry: { path, kind: 'assets', needs: {}, file, headers, hash, bytes: contents.length, packed }, written };
  });
}
