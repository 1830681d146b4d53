import { majorityPercent, percent, thousands } from 'countroom/copy';
import { ratio } from 'countroom/psephology';
import {
  areaKey,
  onceForEach,
  runnerUpOf,
  standingDown,
  winnerOf,
  type ElectoralRecord,
  type Holding,
  type IsoDate,
} from 'countroom/record';
import type { Note } from '#lib/view/note.ts';
import type { SeatRow } from '#lib/view/seats.ts';
import { holderView, partyView, seatLink } from './names.ts';
import { contestWorking } from './working-links.ts';

/** A row of the seat list with the numbers it is sorted by; `majority` is −1 where nothing is declared. */
export interface SortableRow extends SeatRow {
  readonly sort: {
    readonly seat: string;
    readonly held: string;
    readonly member: string;
    readonly majority: number;
    readonly share: number;
    readonly second: string;
    readonly turnout: number;
  };
}

/** The seat list of a region on a day: the figures are of the newest contest in each seat. */
export function seatRows(record: ElectoralRecord, held: readonly Holding[], on: IsoDate, query: string): SortableRow[] {
  const leaving = standingDown(record, held, on);
  return held.map((holding) => ({
    ...seatFigures(record, holding),
    seat: seatLink(holding.area, query),
    notes: notesOf(holding, leaving.get(areaKey(holding.area))),
  }));
}

/** What a row says of a seat from one change to the next, whatever the day and the way to it. */
const seatFigures = onceForEach((record: ElectoralRecord, holding: Holding): Omit<SortableRow, 'seat' | 'notes'> => {
  const { area, lastContest: contest } = holding;
  const winner = contest && winnerOf(contest);
  const second = contest && runnerUpOf(contest);
  const valid = contest?.validVotes;
  const majority = winner && second ? winner.votes! - second.votes! : -1;
  const share = majority >= 0 && valid ? ratio(majority, valid) : undefined;
  const turnout = valid && contest.electorate ? ratio(valid, contest.electorate) : undefined;
  const holder = holderView(record, holding.party, holding.state);
  const member = holding.state === 'held' ? holding.tenure.member : '';
  const moved = holding.state === 'held' && winner && holding.party !== winner.party;
  return {
    county: area.county,
    holder,
    elected: moved ? partyView(record, winner.party) : undefined,
    member,
    majority: majority >= 0 ? thousands(majority) : '—',
    majorityShare: share ? majorityPercent(share) : '—',
    second: second && partyView(record, second.party),
    turnout: turnout ? percent(turnout) : '—',
    working: contest && majority >= 0 ? contestWorking(contest) : undefined,
    sort: {
      seat: area.name,
      held: holder.short,
      member: holding.state === 'held' ? familyName(member) : '~',
      majority,
      share: share ? Number(share.num) / Number(share.den) : -1,
      second: second ? partyView(record, second.party).short : '~',
      turnout: turnout ? Number(turnout.num) / Number(turnout.den) : -1,
    },
  };
});

function familyName(member: string): string {
  return member.split(' ').at(-1)!;
}

function notesOf(holding: Holding, leaving: { readonly elsewhere?: string } | undefined): Note[] {
  const notes: Note[] = [];
  if (holding.state === 'vacant') notes.push({ text: 'vacant', warn: true });
  if (holding.state === 'held' && holding.tenure.began === 'changed-party')
    notes.push({ text: 'changed party', warn: true });
  if (holding.lastContest?.election.kind === 'by-election')
    notes.push({ text: `by-election ${holding.lastContest.polledOn.slice(0, 4)}` });
  if (leaving) notes.push({ text: leaving.elsewhere ? `standing in ${leaving.elsewhere}` : 'standing down' });
  return notes;
}
