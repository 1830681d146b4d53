import { areaKey, type Contest, type IsoDate, type PartyId, type Vacancy } from '../../record/index.ts';
import { movesOf, type Moves } from '../moves.ts';
import { membersBefore } from './sitting.ts';
import type { Voice } from './voice.ts';

/** What happened in a seat between the election its changes are measured against and this poll. */
export interface Between {
  /** By-elections in between, oldest first. */
  readonly byElections: readonly Contest[];
  /** The member on the eve of poll, where they had changed party. */
  readonly moved?: Moves | undefined;
  /** The party that the member sat for and the votes of this poll, where they stood in it. */
  readonly movedStoodAs?: { readonly party: PartyId; readonly place: number } | undefined;
  /** The member who did not stand again, at a general election. */
  readonly standingDown?: { readonly member: string; readonly party: PartyId } | undefined;
  /** The member whose seat it was, where they stood in it again. */
  readonly again?: { readonly party: PartyId; readonly place: number } | undefined;
  /** Why a by-election was held. */
  readonly vacancy?: Vacancy | undefined;
}

/** Nothing is known in between where the seat is new. */
export function seatBetween({ record }: Voice, contest: Contest, since: IsoDate | undefined): Between {
  const key = areaKey(contest.area);
  const before = dayBefore(contest.polledOn);
  const byElections =
    since === undefined
      ? []
      : record
          .byElectionsOf(key)
          .filter((each) => each.state === 'declared' && each.polledOn > since && each.polledOn < contest.polledOn);
  const isBy = contest.election.kind === 'by-election';
  const vacancy = isBy ? record.vacanciesOf(key).findLast((each) => each.filledBy === contest.election.id) : undefined;
  const last = record.tenuresOf(key).findLast((span) => span.from < contest.polledOn);
  const moves = last && movesOf(record, contest.area, before);
  const moved = moves && moves.later.length > 0 && moves.later.at(-1)!.party !== moves.electedFor ? moves : undefined;
  const stood = moved && contest.candidacies.findIndex((each) => each.person === last!.person);
  const row = isBy ? undefined : membersBefore(record, contest.election).bySeat.get(key);
  const standsHere = row && contest.candidacies.some((each) => each.person === row.person);
  return {
    byElections,
    moved,
    movedStoodAs:
      stood === undefined || stood === -1 ? undefined : { party: contest.candidacies[stood]!.party, place: stood + 1 },
    standingDown: row && !standsHere && row.standing !== 'vacant' && !moved ? row : undefined,
    again: vacancy && standsIn(contest, last?.person),
    vacancy,
  };
}

function standsIn(contest: Contest, person: string | undefined): Between['again'] {
  const at = contest.candidacies.findIndex((each) => person && each.person === person);
  return at === -1 ? undefined : { party: contest.candidacies[at]!.party, place: at + 1 };
}

function dayBefore(date: IsoDate): IsoDate {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
