import type { ElectoralRecord } from '../../record/index.ts';
import { onceFor } from '../../record/memo.ts';
import type { Pack } from '../../record/pack.ts';
import { readRows } from '../../record/rows.ts';
import { SHARES_OF, type NationalVote, type PublishedVote } from './types.ts';

/** The file of the published series. */
const PUBLISHED_FILE = 'local/national-vote.csv';

const series = onceFor(
  (pack: Pack): ReadonlyMap<number, PublishedVote> =>
    new Map(
      readRows(pack.texts, PUBLISHED_FILE, (cell, cite) => ({
        year: Number(cell('year')),
        vote: Object.fromEntries(SHARES_OF.map((party) => [party, Number(cell(party)) / 100])) as NationalVote,
        cite,
        held: cell('con') !== '',
      }))
        .filter((row) => row.held)
        .map(({ year, vote, cite }) => [year, { year, vote, cite }]),
    ),
);

/**
 * The national equivalent vote published for a year: an estimate of how Great Britain would have voted had all of it voted in that May's
 * local elections. Nothing where none is published, as for 2020, when no poll was held.
 *
 * Source: House of Commons Library, from Rallings and Thrasher; whole per cent, 1979 to 2023.
 */
export function publishedVote(record: ElectoralRecord, year: number): PublishedVote | undefined {
  return series(record.pack).get(year);
}

/** The years of the published series, oldest first. */
export function publishedYears(record: ElectoralRecord): readonly number[] {
  return [...series(record.pack).keys()];
}
