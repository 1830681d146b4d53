import type { Address, Asked, Kind } from './address.ts';
import { regions } from './kinds/regions.ts';
import { seats } from './kinds/seats.ts';
import { contests } from './kinds/contests.ts';
import { site } from './kinds/site.ts';
import { targetLists } from './kinds/target-lists.ts';

/** Every kind of page and file that is baked. A new kind is a file in `kinds/` and a name here. */
export const KINDS: readonly Kind[] = [site, regions, targetLists, seats, contests];

/** Every public address, each once. */
export function addresses(asked: Asked): readonly Address[] {
  const all = KINDS.flatMap((kind) => [...kind.addresses(asked)].map((each) => ({ ...each, kind: kind.name })));
  return [...new Map(all.map((address) => [address.path, address])).values()];
}
