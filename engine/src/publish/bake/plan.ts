import type { Address, Asked } from './address.ts';
import { addresses } from './kinds.ts';
import type { Entry, Manifest } from './manifest.ts';
import { changed, touchedBy, touches, type Touch } from './touched.ts';

/** What a bake has to do: pages to make, pages that stand as they are, pages that are no longer listed. */
export interface Plan {
  readonly make: readonly Address[];
  readonly keep: readonly Entry[];
  readonly drop: readonly Entry[];
  readonly facts: readonly Touch[];
}

/** Compares the addresses of today with what was baked before. */
export function plan(asked: Asked, madeFrom: string, before: Manifest | undefined): Plan {
  const listed = addresses(asked);
  const facts = touches(asked.record);
  const known = new Map(before?.entries.map((entry) => [entry.path, entry]));
  const wanted = new Set(listed.map(({ path }) => path));
  const drop = [...known.values()].filter(({ path, kind }) => kind !== 'assets' && !wanted.has(path));
  if (before?.madeFrom !== madeFrom) return { make: listed, keep: [], drop, facts };
  const touched = touchedBy(asked.record, changed(before.facts, facts));
  const newDay = before.today !== asked.today;
  const stale = ({ path, needs }: Address) =>
    !known.has(path) || (newDay && needs.on === undefined) || touched(needs) || touched(known.get(path)!.needs);
  const make = listed.filter(stale);
  const making = new Set(make.map(({ path }) => path));
  const keep = listed.filter(({ path }) => !making.has(path)).map(({ path }) => known.get(path)!);
  return { make, keep, drop, facts };
}
