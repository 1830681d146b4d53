import type { ElectoralRecord } from '../../record/index.ts';
import { BLOCS, type Bloc } from '../blocs/blocs.ts';
import { nightOf, outcomeOf } from '../blocs/from-record.ts';
import type { Group, GroupScore } from './groups.ts';
import type { RegionUnderExitPoll, SeatUnderExitPoll } from './region.ts';

/** A seat of an illustration beside what came. */
export interface ScoredSeat extends SeatUnderExitPoll {
  /** The likeliest bloc, and the one that won. */
  readonly said: Bloc;
  readonly came: Bloc;
  /** ISO 8601 with offset, where known. */
  readonly declaredAt?: string;
}

/** An illustration set beside the results declared, whatever it says. */
export interface Scorecard {
  readonly seats: readonly ScoredSeat[];
  /** In how many the likeliest bloc won. */
  readonly right: number;
  readonly groups: readonly GroupScore[];
}

const SAID: readonly Group[] = ['changes hands', 'cannot say', 'stays'];

/** Scores a region's illustration; seats not declared and the Speaker's are left out. */
export function scorecard(record: ElectoralRecord, { election, seats }: RegionUnderExitPoll): Scorecard {
  const { winner, declaredAt } = outcomeOf(record, election);
  const rowOf = new Map(nightOf(record, election).areas.map((gss, row) => [gss, row]));
  const scored = seats.flatMap((seat): ScoredSeat[] => {
    const row = rowOf.get(seat.gss)!;
    const came = BLOCS[winner[row]!];
    const said = seat.chances[0]?.bloc;
    return came && said ? [{ ...seat, said, came, declaredAt: declaredAt[row] }] : [];
  });
  return {
    seats: scored,
    right: scored.filter(({ said, came }) => said === came).length,
    groups: SAID.map((group) => {
      const of = scored.filter((seat) => seat.group === group);
      return { group, seats: of.length, changed: of.filter(({ before, came }) => before !== came).length };
    }),
  };
}
