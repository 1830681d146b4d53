import type { ElectoralRecord, IsoDate } from '../../record/index.ts';
import type { Address } from './address.ts';
import type { Entry, Manifest } from './manifest.ts';
import { changed, touchedBy, touches, type Touch } from './touched.ts';

/** What a bake has to do: pages to make, pages that stand as they are, pages that are no longer listed. */
export interface Plan {
  readonly make: readonly Address[];
  readonly keep: readonly Entry[];
  readonly drop: readonly Entry[];
  readonly facts: readonly Touch[];
}

/** What a bake is asked for. */
export interface Wanted {
  readonly record: ElectoralRecord;
  readonly today: IsoDate;
  /** Every address that is to be there in the end. */
  readonly listed: readonly Address[];
  /** A hash of the site, the pack and the settings. */
  readonly madeFrom: string;
}

/** Compares what is asked for with what was baked before. */
export function plan({ record, today, listed, madeFrom }: Wanted, before: Manifest | undefined): Plan {
  const facts = touches(record);
  const known = new Map(before?.entries.map((entry) => [entry.path, entry]));
  const wanted = new Set(listed.map(({ path }) => path));
  const drop = [...known.values()].filter(({ path, kind }) => kind !== 'assets' && !wanted.has(path));
  if (before?.madeFrom !== madeFrom) return { make: listed, keep: [], drop, facts };
  const touched = touchedBy(record, changed(before.facts, facts));
  const newDay = before.today !== today;
  const stale = ({ path, needs }: Address) =>
    !known.has(path) || (newDay && needs.on === undefined) || touched(needs) || touched(known.get(path)!.needs);
  const make = listed.filter(stale);
  const making = new Set(make.map(({ path }) => path));
  const keep = listed.filter(({ path }) => !making.has(path)).map(({ path }) => known.get(path)!);
  return { make, keep, drop, facts };
}
