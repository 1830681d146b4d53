import { compare, ratio, requiredSwing, type Ratio } from '../psephology/index.ts';
import {
  areaKey,
  countElected,
  countHoldings,
  winnerOf,
  type Contest,
  type Election,
  type ElectoralRecord,
  type Holding,
  type IsoDate,
  type PartyId,
} from '../record/index.ts';
import { onceFor, onceForEach } from '../record/memo.ts';

/** Seats that would change hands on a swing of less than `under` per cent. */
export interface WithinReach {
  readonly from: PartyId;
  readonly to: PartyId;
  readonly seats: number;
  readonly under: number;
}

/** What the first paragraph about a region says. */
export interface LedeFigures {
  readonly seats: number;
  /** The party with most seats, or the several that are level. */
  readonly leaders: readonly PartyId[];
  readonly held: number;
  /** What the leader won at the base election. */
  readonly won: number;
  readonly election: Election;
  readonly atDissolution?: IsoDate;
  /** Seats of the leader in reach of the party that threatens it most, and the other way. */
  readonly threat?: WithinReach;
  readonly chance?: WithinReach;
}

/** The swings that are spoken of, in per cent: the narrowest that holds a few seats. */
const BANDS = [1, 2, 3, 5];
const A_FEW = 5;

/** Works out what to say first about a region: who leads, what changed, and what is in reach of whom. */
export const ledeFigures = onceForEach((record: ElectoralRecord, held: readonly Holding[]): LedeFigures => {
  const { general: election, atDissolution } = held[0]!;
  const counts = countHoldings(held).filter((each) => each.party !== 'vacant' && each.party !== 'awaiting');
  const most = Math.max(0, ...counts.map((each) => each.seats));
  const leaders = counts.filter((each) => each.seats === most).map((each) => each.party);
  const leader = leaders[0];
  const elected = countElected(held);
  const won = elected.find((each) => each.party === leader)?.seats ?? 0;
  const figures = { seats: held.length, leaders, held: most, won, election, atDissolution };
  if (leaders.length !== 1 || leader === undefined) return figures;
  const swings = requiredSwings(record, held);
  const rivals = [...new Set(swings.filter((each) => each.from === leader).map((each) => each.to))];
  const threat = rivals
    .flatMap((party) => withinReach(swings, leader, party) ?? [])
    .toSorted(
      (a, b) => Math.min(b.seats, A_FEW) - Math.min(a.seats, A_FEW) || a.under - b.under || b.seats - a.seats,
    )[0];
  const rival = threat?.to ?? elected.find((each) => each.party !== leader)?.party;
  return { ...figures, threat, chance: rival === undefined ? undefined : withinReach(swings, rival, leader) };
});

interface Needed {
  readonly from: PartyId;
  readonly to: PartyId;
  readonly swing: Ratio;
}

/** What each loser needed in the seats that their winner's party still holds; the Speaker's is nobody's to win. */
function requiredSwings(record: ElectoralRecord, held: readonly Holding[]): readonly Needed[] {
  return held.flatMap((holding): readonly Needed[] => {
    const contest = record.contests(holding.general.id).get(areaKey(holding.area));
    const winner = contest && winnerOf(contest);
    if (!winner || holding.party !== winner.party || winner.party === 'speaker') return [];
    return swingsIn(contest);
  });
}

const swingsIn = onceFor((contest: Contest): readonly Needed[] => {
  const winner = winnerOf(contest)!;
  return contest.candidacies
    .filter((each) => each.party !== winner.party && each.party !== 'ind')
    .map((each) => {
      const votes = { winner: winner.votes!, challenger: each.votes!, others: [], valid: contest.validVotes! };
      return { from: winner.party, to: each.party, swing: requiredSwing(votes).half };
    });
});

function withinReach(swings: readonly Needed[], from: PartyId, to: PartyId): WithinReach | undefined {
  const between = swings.filter((each) => each.from === from && each.to === to);
  const counted = BANDS.map((under) => {
    const band = ratio(under, 100);
    return { from, to, under, seats: between.filter((each) => compare(each.swing, band) < 0).length };
  });
  const most = counted.at(-1)!.seats;
  return most === 0 ? undefined : counted.find((each) => each.seats >= Math.min(A_FEW, most));
}
