import type { Address, Asked, Kind } from './address.ts';
import { cards } from './kinds/cards.ts';
import { contests } from './kinds/contests.ts';
import { councils } from './kinds/councils.ts';
import { defences } from './kinds/defences.ts';
import { feeds } from './kinds/feeds.ts';
import { forecasts } from './kinds/forecasts.ts';
import { lists } from './kinds/lists.ts';
import { national } from './kinds/national.ts';
import { regions } from './kinds/regions.ts';
import { seats } from './kinds/seats.ts';
import { site } from './kinds/site.ts';
import { stv } from './kinds/stv.ts';
import { targetLists } from './kinds/target-lists.ts';
import { widgets } from './kinds/widgets.ts';

/**
 * Every kind of page and file that is baked. A new kind is a file in `kinds/` and a name here: those about seats stand together and
 * those about regions do, for each thread makes a run of them and keeps what they have in common.
 */
const KINDS: readonly Kind[] = [
  site,
  seats,
  contests,
  widgets,
  stv,
  councils,
  national,
  forecasts,
  regions,
  targetLists,
  defences,
  lists,
  feeds,
];

/** Every public address, each once; with the cards, which take as long as all the rest, where they are wanted. */
export function addresses(asked: Asked, withCards = false): readonly Address[] {
  const kinds = withCards ? [...KINDS, cards] : KINDS;
  const all = kinds.flatMap((kind) => [...kind.addresses(asked)].map((each) => ({ ...each, kind: kind.name })));
  return [...new Map(all.map((address) => [address.path, address])).values()];
}
