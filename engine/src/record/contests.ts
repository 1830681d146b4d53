import { countFirstPastThePost, type FirstPastThePostOutcome } from '../psephology/index.ts';
import { generalBefore, RECORD_BEGINS } from './calendar.ts';
import { onceFor } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import { areaKey } from './types.ts';
import type { Area, Candidacy, Contest, Election, IsoDate, PartyId } from './types.ts';

/** How a declared contest came out, counted anew from its votes. */
export const outcomeOf = onceFor((contest: Contest): FirstPastThePostOutcome => {
  const lot = contest.candidacies.findIndex((each) => each.candidate === contest.lot);
  const votes = contest.candidacies.map((each) => each.votes ?? 0);
  return countFirstPastThePost(votes, { lot: lot === -1 ? undefined : lot });
});

/** Who was elected; nobody before a declaration or while a lot is awaited. */
export function winnerOf(contest: Contest): Candidacy | undefined {
  if (contest.state !== 'declared' && contest.state !== 'uncontested') return undefined;
  const outcome = outcomeOf(contest);
  return outcome.kind === 'elected' || outcome.kind === 'unopposed' ? contest.candidacies[outcome.winner] : undefined;
}

export function runnerUpOf(contest: Contest): Candidacy | undefined {
  return winnerOf(contest) && contest.candidacies[1];
}

/** The newest by-election declared in a seat after an election and on or before a day. */
export function byElectionSince(
  record: ElectoralRecord,
  area: Area,
  election: Election,
  on: IsoDate,
): Contest | undefined {
  return record
    .byElectionsOf(areaKey(area))
    .findLast((each) => each.state === 'declared' && each.polledOn > election.polledOn && each.polledOn <= on);
}

/** The best placed candidacy of a party; parties may field two in one seat. */
export function candidacyOf(contest: Contest, party: PartyId): Candidacy | undefined {
  return contest.candidacies.find((each) => each.party === party);
}

/**
 * The same party's candidacy at an earlier contest, for a change in share. Independents are not one party, and of two candidates
 * under one name only the better placed carries the party's change.
 */
export function samePartyBefore(
  record: ElectoralRecord,
  contest: Contest,
  candidacy: Candidacy,
  before: Contest | undefined,
): Candidacy | undefined {
  if (record.parties().get(candidacy.party)?.kind !== 'party') return undefined;
  return before && candidacyOf(contest, candidacy.party) === candidacy
    ? candidacyOf(before, candidacy.party)
    : undefined;
}

/**
 * Which party a contest's winner is measured against, for hold and gain: the winner at the last general election, or on the eve of
 * poll (by-elections and changes of party counted). The two differ where the seat moved between elections; nothing where the seat
 * was new and no notional result is held, or nobody held it.
 */
export function heldBefore(
  record: ElectoralRecord,
  contest: Contest,
  base: 'last general' | 'eve of poll',
): PartyId | undefined {
  if (base === 'last general') {
    const baseline = baselineOf(record, contest);
    return baseline && winnerOf(baseline.contest)?.party;
  }
  // A vacancy before the poll belongs to the party that last held the seat.
  return record.tenuresOf(areaKey(contest.area)).findLast((span) => span.from < contest.polledOn)?.party;
}

/** What a change is measured against; always named beside the figure (DESIGN.md, rule 3). */
export interface Baseline {
  readonly contest: Contest;
  /** The words of the tag: `2017 result`, `2019 notional`. */
  readonly kind: 'last general' | 'notional';
}

/**
 * What a contest's changes are measured against: the same seat at the general election before, or the notional result where the
 * seat was new; nothing where neither is held.
 */
export function baselineOf(record: ElectoralRecord, contest: Contest): Baseline | undefined {
  const before =
    contest.election.kind === 'by-election'
      ? record.elections().get(contest.election.after ?? '')
      : generalBefore(record, contest.election);
  if (!before) return undefined;
  const notional = notionalOf(record, before, contest.election.boundarySet);
  // Seat by seat nothing is held of general elections before the record begins but the votes of parties.
  const same = before.boundarySet === contest.election.boundarySet && before.polledOn >= RECORD_BEGINS;
  const source = notional ?? (same ? before : undefined);
  const found = source && record.contests(source.id).get(areaKey(contest.area));
  return found && { contest: found, kind: notional ? 'notional' : 'last general' };
}

/** The notional result of an election on another boundary set, where one is held. */
export function notionalOf(record: ElectoralRecord, election: Election, boundarySet: string): Election | undefined {
  return [...record.elections().values()].find(
    (each) => each.kind === 'notional' && each.polledOn === election.polledOn && each.boundarySet === boundarySet,
  );
}
