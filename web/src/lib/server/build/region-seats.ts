import { majorityPercent, percent, thousands } from 'countroom/copy';
import { ratio } from 'countroom/psephology';
import { areaKey, atDissolution, nextGeneral, runnerUpOf, winnerOf, type ElectoralRecord, type Holding, type IsoDate } from 'countroom/record';
import type { Note } from '#lib/view/note.ts';
import type { SeatRow } from '#lib/view/seats.ts';
import { holderView, partyView, seatLink } from './names.ts';

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
  const leaving = leavers(record, held, on);
  return held.map((holding) => {
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
      seat: seatLink(area, query),
      county: area.county,
      holder,
      elected: moved ? partyView(record, winner.party) : undefined,
      member,
      majority: majority >= 0 ? thousands(majority) : '—',
      majorityShare: share ? majorityPercent(share) : '—',
      second: second && partyView(record, second.party),
      turnout: turnout ? percent(turnout) : '—',
      notes: notesOf(holding, leaving.get(areaKey(area))),
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
}

function familyName(member: string): string {
  return member.split(' ').at(-1)!;
}

function notesOf(holding: Holding, leaving: string | undefined): Note[] {
  const notes: Note[] = [];
  if (holding.state === 'vacant') notes.push({ text: 'vacant', warn: true });
  if (holding.state === 'held' && holding.tenure.began === 'changed-party') notes.push({ text: 'changed party', warn: true });
  if (holding.lastContest?.election.kind === 'by-election') notes.push({ text: `by-election ${holding.lastContest.polledOn.slice(0, 4)}` });
  if (leaving) notes.push({ text: leaving });
  return notes;
}

/** Who is not standing again, once it is known: at the dissolution, or as the desk has been told. */
function leavers(record: ElectoralRecord, held: readonly Holding[], on: IsoDate): ReadonlyMap<string, string> {
  const told = record.facts.flatMap((fact) =>
    fact.kind === 'standing-down' && fact.date <= on && fact.date > (held[0]?.general.polledOn ?? on) ? [[fact.seat, 'standing down'] as const] : [],
  );
  const next = nextGeneral(record, on);
  if (!held[0]?.atDissolution || !next) return new Map(told);
  const rows = [...atDissolution(record, next)].flatMap(([key, { standing, standingSeat }]): [string, string][] => {
    if (standing === 'no') return [[key, 'standing down']];
    return standing === 'elsewhere' ? [[key, `standing in ${standingSeat}`]] : [];
  });
  return new Map([...rows, ...told]);
}
