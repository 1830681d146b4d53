import type { RawFolder } from '../raw.ts';
import { table, type Table } from '../table.ts';

/** Totals of the region as they were printed in 2012 and 2016: to be quoted with their source, never computed with. */
export function importPrintedTotals(raw: RawFolder): Table[] {
  const columns = ['region', 'year', 'measure', 'party', 'value', 'source', 'note'] as const;
  let last = '';
  const rows = raw
    .read('local/anglia_region_facts.csv', ['year', 'measure', 'party', 'value', 'source', 'note'])
    .map((row) => {
      last = /^same\b/.test(row.source) ? row.source.replace(/^same/, last) : row.source.replace(/ ".*/, '');
      const base = last;
      last = base.split(/[;:]/)[0]!;
      return {
        region: 'anglia',
        year: row.year,
        measure: plain(row.measure),
        party: row.party,
        value: row.value,
        source: plain(base),
        note: plain(row.note),
      };
    });
  return [table('local/printed-totals.csv', columns, rows)];
}

function plain(text: string): string {
  return text
    .replaceAll(/\bI.V(?: News Anglia)?\b/g, 'regional television news')
    .replaceAll(/\bB.C East area/g, 'another broadcaster’s eastern area')
    .replaceAll(/\bB.C\b/g, 'national broadcaster')
    .replace(/ \(stored text.*/, '')
    .replaceAll('""', '"');
}
