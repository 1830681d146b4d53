import { seatsIn } from './calendar.ts';
import { winnerOf } from './contests.ts';
import { countBy, type SeatCount } from './holdings.ts';
import type { ElectoralRecord } from './record.ts';
import { contestFor } from './target-measures.ts';
import type { TargetList } from './targets.ts';

/** What a party would come to if it gained the seats of its list one after another. */
export interface GainsPath {
  readonly seats: number;
  readonly won: number;
  /** As many gains as the list has seats. */
  readonly most: number;
  /** After how many gains the party has more seats than any other; 0 where it has already, absent where the list does not reach. */
  readonly largestAt?: number;
  /** After how many gains it has more than half the seats. */
  readonly halfAt?: number;
}

/** How far along its target list a party becomes the largest of the region, and has more than half its seats. */
export function gainsPath(record: ElectoralRecord, list: TargetList): GainsPath {
  const { party } = list.question;
  const seats = new Map(seatsAfter(record, list, 0).map((each) => [each.party, each.seats]));
  const isLargest = () => [...seats].every(([other, held]) => other === party || held < (seats.get(party) ?? 0));
  let largestAt = isLargest() ? 0 : undefined;
  for (const [index, { winner }] of list.targets.entries()) {
    seats.set(winner.party, seats.get(winner.party)! - 1);
    seats.set(party, (seats.get(party) ?? 0) + 1);
    if (largestAt === undefined && isLargest()) largestAt = index + 1;
  }
  const most = list.targets.length;
  const toHalf = Math.max(0, Math.floor(list.seats / 2) + 1 - list.won);
  return { seats: list.seats, won: list.won, most, largestAt, halfAt: toHalf <= most ? toHalf : undefined };
}

/**
 * Seats by party after the party of the list has gained the first seats of it: each moves from its winner, all others stay with the
 * winners of the result that the list is measured on. A seat without a result is `awaiting`.
 */
export function seatsAfter(record: ElectoralRecord, list: TargetList, gains: number): readonly SeatCount[] {
  const { region, election, party } = list.question;
  const gained = new Set(list.targets.slice(0, gains).map((target) => target.area));
  return countBy(
    seatsIn(region, election.boundarySet).map(({ area }) => {
      if (gained.has(area)) return party;
      const contest = contestFor(record, list.question, area);
      return (contest && winnerOf(contest)?.party) ?? 'awaiting';
    }),
  );
}
