import { compare, rank, requiredSwing } from '../psephology/index.ts';
import { byElectionSince, candidacyOf, runnerUpOf, winnerOf } from './contests.ts';
import { onceForEach } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import type { Target, TargetQuestion } from './targets.ts';
import { areaKey } from './types.ts';
import type { Area, Candidacy, Contest, PartyId } from './types.ts';

/** What follows from one contest's votes, wherever the list is drawn and on whatever day. */
export type Measured = Pick<
  Target,
  'area' | 'contest' | 'winner' | 'second' | 'challenger' | 'challengerPlace' | 'majority' | 'validVotes' | 'swing'
>;

/** The swing a candidacy needed; nothing where nobody has won, nobody else stood, or the winner is the Speaker. */
function measure(contest: Contest, challenger: Candidacy | undefined): Measured | undefined {
  const winner = winnerOf(contest);
  const [, second] = contest.candidacies;
  if (!winner || !challenger || !second || winner.party === 'speaker') return undefined;
  const others = contest.candidacies
    .filter((each) => each !== winner && each !== challenger)
    .map((each) => each.votes!);
  const validVotes = contest.validVotes!;
  return {
    area: contest.area,
    contest,
    winner,
    second,
    challenger,
    challengerPlace: contest.candidacies.filter((each) => each.votes! > challenger.votes!).length + 1,
    majority: winner.votes! - second.votes!,
    validVotes,
    swing: requiredSwing({ winner: winner.votes!, challenger: challenger.votes!, others, valid: validVotes }),
  };
}

function compareSwings(a: Measured, b: Measured): number {
  return compare(a.swing.half, b.swing.half) || gap(a) - gap(b) || (a.area.name < b.area.name ? -1 : 1);
}

function gap(target: Measured): number {
  return target.winner.votes! - target.challenger.votes!;
}

/** The place of each in a list that is in order; equal swings share one. */
export function placesOf(sorted: readonly Measured[]): readonly number[] {
  return rank(sorted, (a, b) => compare(a.swing.half, b.swing.half)).map(({ place }) => place);
}

/** The contest a list is measured on: the election's, or on the eve of poll a by-election's since. */
export function contestFor(
  record: ElectoralRecord,
  question: Pick<TargetQuestion, 'base' | 'election' | 'on'>,
  area: Area,
): Contest | undefined {
  const since = question.base === 'eve of poll' && byElectionSince(record, area, question.election, question.on);
  return since || record.contests(question.election.id).get(areaKey(area));
}

/** Every seat's swing for one party at one election, smallest first, and its place in Great Britain: the same for each region that asks. */
export interface Measures {
  readonly bySwing: readonly Measured[];
  readonly nationally: ReadonlyMap<string, number>;
}

/** The seats a party did not win, everywhere, by the swing it needed. */
export function measuredFor(record: ElectoralRecord, question: TargetQuestion): Measures {
  return kept(challenged, record, question, measureFor);
}

/** The seats a party won everywhere, by the swing their runners-up needed. */
export function measuredAgainst(record: ElectoralRecord, question: TargetQuestion): Measures {
  return kept(defended, record, question, measureAgainst);
}

type Known = (record: ElectoralRecord, election: string) => Map<PartyId, Measures>;
const challenged: Known = onceForEach(() => new Map());
const defended: Known = onceForEach(() => new Map());

/** Measured on the result it never changes with the day; on the eve of poll it does, and is not kept. */
function kept(known: Known, record: ElectoralRecord, question: TargetQuestion, make: typeof measureFor): Measures {
  if (question.base === 'eve of poll') return make(record, question);
  const ofElection = known(record, question.election.id);
  let all = ofElection.get(question.party);
  if (!all) ofElection.set(question.party, (all = make(record, question)));
  return all;
}

function measureFor(record: ElectoralRecord, question: TargetQuestion): Measures {
  return ranked(
    contestsFor(record, question).flatMap((contest) => {
      if (winnerOf(contest)?.party === question.party) return [];
      return measure(contest, candidacyOf(contest, question.party)) ?? [];
    }),
  );
}

function measureAgainst(record: ElectoralRecord, question: TargetQuestion): Measures {
  return ranked(
    contestsFor(record, question).flatMap((contest) => {
      if (winnerOf(contest)?.party !== question.party) return [];
      return measure(contest, runnerUpOf(contest)) ?? [];
    }),
  );
}

function contestsFor(record: ElectoralRecord, question: TargetQuestion): readonly Contest[] {
  const areas = [...record.contests(question.election.id).values()].map((contest) => contest.area);
  return areas.flatMap((area) => contestFor(record, question, area) ?? []);
}

function ranked(all: readonly Measured[]): Measures {
  const bySwing = all.toSorted(compareSwings);
  const inGB = bySwing.filter((each) => each.area.nation !== 'Northern Ireland');
  const places = placesOf(inGB);
  return { bySwing, nationally: new Map(inGB.map((each, index) => [areaKey(each.area), places[index]!])) };
}
