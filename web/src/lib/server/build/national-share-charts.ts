import { errorShown, shareShown } from 'countroom/copy';
import { SHARES_OF, type NationalShare, type NationalShareBackTest, type ShareOf } from 'countroom/forecast';
import type { Party } from '#lib/view/party.ts';
import type { NationalShareParty, NationalShareRow } from '#lib/view/national-share.ts';
import { nationalShareWords as w } from '#lib/words/en-national-share.ts';

/** Points between two lines of the grid. */
const GRID = 5;

/** One chart for each party, all to one scale, so that an error of a point is as wide in each. */
export function nationalShareCharts(tried: NationalShareBackTest, parties: readonly Party[]): NationalShareParty[] {
  const rows = SHARES_OF.map((party) => tried.nights.toReversed().map((night) => rowOf(night, party)));
  const reaches = rows.map(reachOf);
  const span = Math.max(...reaches.map(({ from, to }) => to - from));
  return SHARES_OF.map((party, at) => {
    const { meanError, covered, years } = tried.parties[at]!;
    const from = startOf(reaches[at]!, span);
    return {
      party: parties[at]!,
      summary: `${w.meanError.toLowerCase()} ${shareShown(meanError)}, ${w.inInterval.toLowerCase()} ${covered} of ${years}`,
      from,
      to: from + span,
      ticks: Array.from({ length: span / GRID + 1 }, (_, tick) => from + tick * GRID),
      rows: rows[SHARES_OF.indexOf(party)]!,
    };
  });
}

function rowOf({ year, projected, published }: NationalShare, party: ShareOf): NationalShareRow {
  const ours = projected?.[party];
  const theirs = published?.vote[party];
  return {
    year: String(year),
    ours: ours && {
      at: ours.share * 100,
      low: ours.low * 100,
      high: ours.high * 100,
      text: shareShown(ours.share),
      interval: `${shareShown(ours.low)}–${shareShown(ours.high)}`,
    },
    published: theirs === undefined ? undefined : { at: theirs * 100, text: String(Math.round(theirs * 100)) },
    error: ours && theirs !== undefined ? errorShown(ours.share - theirs) : undefined,
    outside: ours !== undefined && theirs !== undefined && (theirs < ours.low || theirs > ours.high),
  };
}

/** The part of the scale that a party's figures take up, between two lines of the grid. */
function reachOf(rows: readonly NationalShareRow[]): { readonly from: number; readonly to: number } {
  const shown = rows.flatMap(({ ours, published }) =>
    [ours?.low, ours?.high, published?.at].filter((at) => at !== undefined),
  );
  return { from: Math.floor(Math.min(...shown) / GRID) * GRID, to: Math.ceil(Math.max(...shown) / GRID) * GRID };
}

/** Where a scale of a given span begins so that the figures stand in its middle; never below 0. */
function startOf({ from, to }: { readonly from: number; readonly to: number }, span: number): number {
  const spare = Math.floor((span - (to - from)) / 2 / GRID) * GRID;
  return Math.max(0, from - spare);
}
