import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Render } from '../publish/bake/index.ts';
import { EXIT, Stop } from './exit-codes.ts';

/** Where the built site is: in a clone beside the engine, in the package when installed. */
export const SITE_FOLDERS: readonly URL[] = ['../../../web/build/', '../../site/'].map(
  (place) => new URL(place, import.meta.url),
);

/**
 * The first of the folders that holds a built site.
 *
 * @throws Stop when none does.
 */
export function builtSite(folders: readonly URL[] = SITE_FOLDERS): URL {
  const folder = folders.find(isBuilt);
  if (folder) return folder;
  const missing = fileURLToPath(new URL('handler.js', folders[0]));
  throw new Stop(
    EXIT.checkFailed,
    `The site is not built (there is no ${missing}); npm start builds it and serves it.`,
  );
}

export function isBuilt(folder: URL): boolean {
  return existsSync(new URL('handler.js', folder));
}

interface SiteServer {
  init(options: { readonly env: NodeJS.ProcessEnv; readonly read: (file: string) => ReadableStream }): Promise<void>;
  respond(request: Request, options: { readonly getClientAddress: () => string }): Promise<Response>;
}

/** Loads the site to be asked in this thread. It reads its home folder from the environment. */
export async function renderOf(site: string): Promise<Render> {
  const { server } = (await import(pathToFileURL(join(site, 'server/server.js')).href)) as { server: SiteServer };
  const read = (file: string) => new Blob([readFileSync(join(site, 'client', file))]).stream();
  await server.init({ env: process.env, read });
  return (request) => server.respond(request, { getClientAddress: () => '127.0.0.1' });
}

/** A hash of the names and contents of every file in some folders, and of some texts. */
export function fingerprint(folders: readonly string[], texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of globSync('**/*', { cwd: folder }).toSorted()) {
      if (statSync(join(folder, file)).isFile()) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
    }
  }
  for (const text of texts) hash.update(`\0${text}`);
  return hash.digest('base64url');
}
