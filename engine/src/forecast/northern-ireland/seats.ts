import { areaKey, winnerOf, type Contest, type ElectoralRecord, type PartyId } from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { beforeOf } from '../past.ts';

/** A candidate of Northern Ireland, or in an independent's case a person. */
export interface NorthernStander {
  readonly party: PartyId;
  /** Empty for a party's candidate before names are known. */
  readonly candidate: string;
  /** Share at the base, a fraction; nothing where they did not stand there. */
  readonly before?: number;
  /** Share now, where declared. */
  readonly share?: number;
}

export interface NorthernSeat {
  readonly gss: string;
  readonly name: string;
  /** Who won at the base. */
  readonly heldBefore: PartyId;
  readonly winner?: PartyId;
  readonly standers: readonly NorthernStander[];
}

/** The seats of Northern Ireland at a general election beside their base, by GSS code. */
export const northernSeats = onceForEach((record: ElectoralRecord, electionId: string): readonly NorthernSeat[] => {
  const election = record.elections().get(electionId);
  const base = election && beforeOf(record, election);
  if (!base)
    throw new Error(
      `No result on the boundaries of ${electionId} comes before it in the record; give a general election from 2010 on.`,
    );
  const old = record.contests(base.id);
  return [...record.contests(electionId).values()]
    .filter(({ area }) => area.nation === 'Northern Ireland')
    .toSorted((a, b) => (a.area.gss < b.area.gss ? -1 : 1))
    .map((contest) => seatOf(record, contest, old.get(areaKey(contest.area))!));
});

function seatOf(record: ElectoralRecord, contest: Contest, base: Contest): NorthernSeat {
  const share = ({ validVotes }: Contest, votes: number | undefined) =>
    validVotes && votes !== undefined ? votes / validVotes : undefined;
  return {
    gss: contest.area.gss,
    name: contest.area.name,
    heldBefore: winnerOf(base)!.party,
    winner: contest.state === 'declared' ? winnerOf(contest)?.party : undefined,
    standers: contest.candidacies.map(({ party, candidate, votes }) => {
      const alone = record.parties().get(party)?.kind !== 'party';
      const stood = base.candidacies.find(
        (each) => each.party === party && (!alone || each.candidate === '' || each.candidate === candidate),
      );
      return { party, candidate, before: share(base, stood?.votes), share: share(contest, votes) };
    }),
  };
}
