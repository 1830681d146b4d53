import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** How other libraries share seats out: votes by name in, seats by name out. They throw where a lot would be needed, or draw it. */
export type Peer = (votes: Record<string, number>, seats: number) => Record<string, number>;

/** Loads a peer that only the benchmark compares with: it lives with the test tools, and the product never sees it. */
export async function loadPeer(name: 'sainte-lague' | 'hare-niemeyer'): Promise<Peer> {
  const beside = createRequire(join(import.meta.dirname, '../tools/test/package.json'));
  const loaded = (await import(pathToFileURL(beside.resolve(name)).href)) as { readonly default: Peer };
  return loaded.default;
}
