import { majorityShare, type Ratio, type RequiredSwing } from '../psephology/index.ts';
import { areasIn, lastGeneral } from './calendar.ts';
import { candidacyOf, winnerOf } from './contests.ts';
import { holdings, type Holding } from './holdings.ts';
import { onceFor } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import { contestFor, measuredAgainst, measuredFor, placesOf, type Measures } from './target-measures.ts';
import { areaKey } from './types.ts';
import type { Area, Candidacy, Contest, Election, IsoDate, PartyId, Region } from './types.ts';

/** What a list of targets is measured on; always named. */
export type TargetBase = 'result' | 'eve of poll';

export interface TargetQuestion {
  readonly party: PartyId;
  readonly region: Region;
  /** The general election or notional result whose votes are used. */
  readonly election: Election;
  /** Holders, changes of party and by-elections are told as they stood on this day. */
  readonly on: IsoDate;
  /** `eve of poll` takes the votes of a by-election held since, where there was one. Default `result`. */
  readonly base?: TargetBase;
}

/** A seat of a list, with the swing that would have changed its winner. */
export interface Target {
  readonly area: Area;
  readonly contest: Contest;
  readonly winner: Candidacy;
  readonly second: Candidacy;
  readonly challenger: Candidacy;
  /** The challenger's place in the contest: 2 for the runner-up. */
  readonly challengerPlace: number;
  readonly majority: number;
  readonly validVotes: number;
  /** Half the gap to the winner, in share of the valid vote; and who else would have to be passed. */
  readonly swing: RequiredSwing;
  /** Place in the region's list and in Great Britain's (none for Northern Ireland); equal swings share a place. */
  readonly rank: number;
  readonly rankInGB?: number;
  /** Who holds it on the day of the list. */
  readonly holding?: Holding;
  /** Where a by-election has been held since: its contest. */
  readonly byElection?: Contest;
  readonly changedParty: boolean;
  readonly notional: boolean;
}

export interface TargetList {
  readonly question: TargetQuestion;
  readonly targets: readonly Target[];
  /** Seats that cannot be listed, and why. */
  readonly notListed: readonly { readonly area: Area; readonly reason: 'did not stand' | 'Speaker' }[];
  /** Seats the party won at the base election. */
  readonly won: number;
  readonly seats: number;
}

/**
 * The seats of a region that a party did not win, by the swing it needed there: half the gap to the winner in share of the valid
 * vote, from unrounded values; ties by the gap in votes, then by name. Parties do not publish the seats they target: this is a list
 * by arithmetic.
 *
 * @throws NotFound when the region has no seats in the boundary set of the election.
 */
export function targets(record: ElectoralRecord, question: TargetQuestion): TargetList {
  return kept('targets', record, question, targetsListed);
}

type Lists = Map<string, TargetList>;
const standings = onceFor((_: ElectoralRecord) => new Map<readonly Holding[], Lists>());

/** Between how many changes lists are kept: a reader moves about a few, and a whole site of them would fill the memory. */
const STANDINGS_KEPT = 8;

function listsOf(record: ElectoralRecord, held: readonly Holding[]): Lists {
  const known = standings(record);
  const lists = known.get(held) ?? new Map<string, TargetList>();
  // Put in anew, so that what was not asked for longest is the first to go.
  known.delete(held);
  known.set(held, lists);
  if (known.size > STANDINGS_KEPT) known.delete(known.keys().next().value!);
  return lists;
}

/** What a list says follows from who holds what, so it is drawn up once for all the days between two changes. */
function kept(kind: string, record: ElectoralRecord, question: TargetQuestion, list: typeof targets): TargetList {
  const { party, election, on, base = 'result' } = question;
  const known = listsOf(record, holdings(record, areasOf(question), on));
  const key = [kind, party, election.id, base].join(' ');
  let found = known.get(key);
  if (!found) known.set(key, (found = list(record, question)));
  return found.question.on === on ? found : { ...found, question };
}

function targetsListed(record: ElectoralRecord, question: TargetQuestion): TargetList {
  const areas = areasOf(question);
  const contests = areas.map((area) => contestFor(record, question, area)).filter((contest) => contest !== undefined);
  return {
    question,
    targets: rowsOf(record, question, areas, measuredFor(record, question)),
    notListed: contests.flatMap((contest) => notListed(contest, question.party)),
    won: contests.filter((contest) => winnerOf(contest)?.party === question.party).length,
    seats: areas.length,
  };
}

/**
 * The seats of a region that a party won, by the swing the runner-up needed there, closest first. The party of the question is the
 * defender. A seat won without a contest has no challenger; it is counted in `won` and is not in the list.
 *
 * @throws NotFound when the region has no seats in the boundary set of the election.
 */
export function defences(record: ElectoralRecord, question: TargetQuestion): TargetList {
  return kept('defences', record, question, defencesListed);
}

function defencesListed(record: ElectoralRecord, question: TargetQuestion): TargetList {
  const areas = areasOf(question);
  const contests = areas.map((area) => contestFor(record, question, area)).filter((contest) => contest !== undefined);
  return {
    question,
    targets: rowsOf(record, question, areas, measuredAgainst(record, question)),
    notListed: [],
    won: contests.filter((contest) => winnerOf(contest)?.party === question.party).length,
    seats: areas.length,
  };
}

function areasOf({ region, election }: TargetQuestion): readonly Area[] {
  return areasIn(region, election.boundarySet);
}

function rowsOf(
  record: ElectoralRecord,
  question: TargetQuestion,
  areas: readonly Area[],
  { bySwing, nationally }: Measures,
): readonly Target[] {
  const held = holdingsFor(record, question, areas);
  const here = new Set(areas);
  const listed = bySwing.filter((each) => here.has(each.area));
  const places = placesOf(listed);
  return listed.map((each, index) => {
    const key = areaKey(each.area);
    const holding = held.get(key);
    return {
      ...each,
      rank: places[index]!,
      rankInGB: nationally.get(key),
      holding,
      byElection: holding?.lastContest?.election.kind === 'by-election' ? holding.lastContest : undefined,
      changedParty: holding?.state === 'held' && holding.tenure.began === 'changed-party',
      notional: question.election.kind === 'notional',
    };
  });
}

function notListed(contest: Contest, party: PartyId): TargetList['notListed'] {
  const winner = winnerOf(contest);
  if (!winner || winner.party === party) return [];
  if (winner.party === 'speaker') return [{ area: contest.area, reason: 'Speaker' }];
  return candidacyOf(contest, party) ? [] : [{ area: contest.area, reason: 'did not stand' }];
}

/** Holders on the day, where that day has the same boundaries as the votes; a notional result's seats have none before their election. */
function holdingsFor(
  record: ElectoralRecord,
  question: TargetQuestion,
  areas: readonly Area[],
): ReadonlyMap<string, Holding> {
  if (lastGeneral(record, question.on).boundarySet !== question.election.boundarySet) return new Map();
  return new Map(holdings(record, areas, question.on).map((holding) => [areaKey(holding.area), holding]));
}

/** The majority in a target as a share of the valid vote. */
export function majorityShareOf({ winner, second, validVotes }: Target): Ratio {
  return majorityShare({ winner: winner.votes!, runnerUp: second.votes!, valid: validVotes });
}
