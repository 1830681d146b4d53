import { baselineTag, percent } from 'countroom/copy';
import { ratio } from 'countroom/psephology';
import { baselineOf, successorsOf, type Contest, type ElectoralRecord } from 'countroom/record';
import type { SeatPage } from '#lib/view/seat.ts';

/** Overlaps smaller than this are slivers of the drawing. */
export const LEAST_SHARE = 0.05;

/** What a change of boundaries means for a contest: what its changes are measured on, and where the seat came from or went. */
export function boundaryView(record: ElectoralRecord, contest: Contest): SeatPage['boundary'] {
  const { area } = contest;
  const baseline = baselineOf(record, contest);
  const note = baseline?.kind === 'notional' ? notionalNote(baseline.contest) : undefined;
  const { from, into } = successorsOf(record, area);
  const link = (key: string, share: number, election: string) => {
    const other = record.areas().get(key)!;
    return { text: other.name, href: `/seats/${other.slug}/${election}`, share: whole(share) };
  };
  const parts = [
    {
      heading: `Where the residents of ${area.name} were before 2024`,
      seats: from
        .filter((each) => each.ofTo >= LEAST_SHARE)
        .map((each) => link(each.from, each.ofTo, 'parl.2019-12-12')),
    },
    {
      heading: `Where the residents of this ${area.name} went in 2024`,
      seats: into
        .filter((each) => each.ofFrom >= LEAST_SHARE)
        .map((each) => link(each.to, each.ofFrom, 'parl.2024-07-04')),
    },
  ].filter((part) => part.seats.length > 0);
  return note || parts.length > 0 ? { note, parts } : undefined;
}

function notionalNote({ election }: Contest): string {
  const who = election.polledOn.startsWith('2005') ? 'Rallings and Thrasher' : 'Rallings, Thrasher, Denver and Bowers';
  return `New boundaries. Changes use the ${baselineTag(election)} result, an estimate by ${who}.`;
}

/** A share as a whole percentage. */
export function whole(share: number): string {
  return percent(ratio(Math.round(share * 10_000), 10_000), 0);
}
