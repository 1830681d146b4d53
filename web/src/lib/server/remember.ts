import type { ElectoralRecord } from 'countroom/record';

/** The newest pages asked for are kept: what a page says follows from the record and its address alone. */
const KEPT = 200;
const pages = new WeakMap<ElectoralRecord, Map<string, unknown>>();

/** What a page says at an address, worked out once for a record. */
export function remember<T>(record: ElectoralRecord, address: string, make: () => T): T {
  const kept = pages.get(record) ?? new Map<string, unknown>();
  pages.set(record, kept);
  const known = kept.get(address) as T | undefined;
  const view = known ?? make();
  // Put in anew, so that the page not asked for longest is the one to go.
  kept.delete(address);
  kept.set(address, view);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return view;
}
