import type { ElectoralRecord, PrintedTotal } from 'countroom/record';
import type { CouncilsRegionPage } from '#lib/view/councils.ts';
import { words } from '#lib/words/en.ts';
import { partyView } from './names.ts';

/** Totals as others printed them, newest year first: quoted with their source, never worked out here. */
export function printedView(record: ElectoralRecord, printed: readonly PrintedTotal[]): CouncilsRegionPage['printed'] {
  const years = Map.groupBy(printed, ({ year }) => year);
  return [...years]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, rows]) => ({
      heading: words.councils.region.printedIn(year),
      rows: rows.map(({ measure, party, value, source, note }) => ({
        measure,
        ...(party && { party: partyView(record, party) }),
        value: value.replace(/^-/, '−'),
        source,
        note,
      })),
    }));
}
