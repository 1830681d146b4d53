import { blockVoteTurnout, countBlockVote, type BlockVoteOutcome } from '../../psephology/index.ts';
import type { WardCandidacy, WardContest } from './types.ts';
import type { WardOn, WardOutcome } from './ward-answers.ts';

/** A ward's contest counted from its votes, without what came before. */
export type CountedWard = Omit<WardOn, 'doubleVacancy' | 'last' | 'lastNotHeld' | 'gains'>;

/** Counts a ward by the block vote where votes are held and that is how it votes; else takes the source's marks, and says so. */
export function countWard(contest: WardContest, system: string): CountedWard {
  const candidacies = contest.candidacies.toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  const marked = candidacies.filter((each) => each.elected);
  const asMarked = (outcome: WardOutcome): CountedWard => {
    return { contest, candidacies, outcome, elected: marked, marksDiffer: false, ...turnoutOf(contest) };
  };
  if (contest.state === 'postponed') return asMarked({ kind: 'postponed' });
  if (contest.state === 'not yet') return asMarked({ kind: 'not yet' });
  if (system === 'STV') return asMarked({ kind: 'as marked', why: 'another system' });
  if (contest.several || contest.name === NO_NAME) return asMarked({ kind: 'as marked', why: 'wards not told apart' });
  if (candidacies.length > contest.seats && candidacies.some(({ votes }) => votes === undefined)) {
    return asMarked({ kind: 'as marked', why: 'votes not held' });
  }
  const counted = countBlockVote(votesOf(contest, candidacies), { seats: contest.seats });
  const { elected, outcome } = outcomeOf(counted, candidacies);
  const marksDiffer = !sameCandidacies(elected, marked);
  return { contest, candidacies, outcome, elected, marksDiffer, ...turnoutOf(contest) };
}

/** The archive writes all wards of a council as one where it lost their names. */
const NO_NAME = 'NULL';

function votesOf({ seats }: WardContest, candidacies: readonly WardCandidacy[]): number[] {
  return candidacies.map(({ votes }) => (candidacies.length > seats ? votes! : 0));
}

function outcomeOf(
  counted: BlockVoteOutcome,
  candidacies: readonly WardCandidacy[],
): { readonly elected: readonly WardCandidacy[]; readonly outcome: WardOutcome } {
  const at = (positions: readonly number[]) => positions.map((position) => candidacies[position]!);
  switch (counted.kind) {
    case 'elected':
      return {
        elected: at(counted.elected),
        outcome: { kind: 'declared', margin: counted.margin, runnersUp: at(counted.runnersUp) },
      };
    case 'tied awaiting lot': {
      const { places } = counted;
      const tied = at(counted.tied);
      const drawn = tied.filter((each) => each.elected);
      if (drawn.length !== places)
        return { elected: at(counted.elected), outcome: { kind: counted.kind, tied, places } };
      return { elected: [...at(counted.elected), ...drawn], outcome: { kind: 'by lot', tied, places } };
    }
    case 'unopposed':
    case 'no candidates':
      return { elected: [...candidacies], outcome: { kind: 'uncontested', unfilled: counted.unfilled } };
  }
}

function sameCandidacies(a: readonly WardCandidacy[], b: readonly WardCandidacy[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}

/** Turnout from ballot papers, where the electorate is held and the poll was; never from summed votes. */
function turnoutOf({ electorate, ballots, rejected, seats, candidacies }: WardContest): Pick<WardOn, 'turnout'> {
  if (electorate === undefined || candidacies.length <= seats) return {};
  const papers = ballots === undefined ? undefined : ballots - (rejected ?? 0);
  const votes = candidacies.map((each) => each.votes ?? 0);
  const cast = votes.reduce((sum, each) => sum + each, 0);
  const fits = papers !== undefined && papers <= electorate && cast <= papers * seats;
  return { turnout: blockVoteTurnout({ votes, seats, papers: fits ? papers : undefined, electorate }) };
}
