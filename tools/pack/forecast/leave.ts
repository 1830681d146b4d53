import type { RawFolder } from '../raw.ts';

const OVERLAPS = 'geo/lookups/wmc2010-wmc2024-overlap.csv';

/**
 * The Leave share of a seat of 2024: that of the seats of 2010 it was made from, each by the part of the new seat's people who lived in it.
 * Where a seat was divided its parts count alike, so that this is nearer the middle than the truth.
 */
export function leaveOn2024(raw: RawFolder, leave: ReadonlyMap<string, string>): (gss: string) => string {
  const parts = Map.groupBy(raw.read(OVERLAPS, ['from_gss', 'to_gss', 'to_population']), (row) => row.to_gss);
  return (gss) => {
    let [weighed, people] = [0, 0];
    for (const { from_gss, to_population } of parts.get(gss) ?? []) {
      const share = leave.get(from_gss) ?? '';
      if (share === '')
        throw new Error(`${OVERLAPS}: ${from_gss} has no Leave share in covariates/constituency-2010.csv.`);
      weighed += Number(share) * Number(to_population);
      people += Number(to_population);
    }
    if (people === 0) throw new Error(`${OVERLAPS}: nothing overlaps ${gss}.`);
    return String(Math.round((weighed / people) * 100) / 100);
  };
}
