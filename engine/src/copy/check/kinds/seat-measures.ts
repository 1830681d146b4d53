import { compare, ratio, type Ratio } from '../../../psephology/index.ts';
import {
  areaKey,
  areasIn,
  candidacyOf,
  marginRanks,
  margins,
  type Cite,
  type Contest,
  type ElectoralRecord,
  type PartyId,
  type Region,
} from '../../../record/index.ts';
import { placed } from '../../en/words.ts';
import { thousands } from '../../numbers.ts';
import { contestName } from './contest-words.ts';

export type Order = 'smallest' | 'largest';

/** What seats are put in order by: their majorities, or those of one party; their turnouts; the shares of a party. */
export interface Measure {
  readonly of: 'majority' | 'turnout' | 'share';
  readonly order: Order;
  readonly party?: PartyId | undefined;
}

/** Where a seat stands among a set. A majority has a place by votes and one by share, and either may be meant. */
export interface Place {
  readonly places: readonly number[];
  readonly of: number;
  readonly subject: string;
  readonly sum: string;
  readonly cites: readonly Cite[];
}

/** The place of a contest among those of its election in a region; nothing where the measure is not of it. */
export function placeOf(
  record: ElectoralRecord,
  contest: Contest,
  region: Region,
  measure: Measure,
): Place | undefined {
  const { election } = contest;
  if (election.kind === 'by-election' || !region.members.has(election.boundarySet)) return undefined;
  return measure.of === 'majority'
    ? byMajority(record, contest, region, measure)
    : byValue(record, contest, region, measure);
}

function byMajority(
  record: ElectoralRecord,
  contest: Contest,
  region: Region,
  { order, party }: Measure,
): Place | undefined {
  const every = margins(record, region, contest.election);
  const all = party === undefined ? every : every.filter(({ winner }) => winner.party === party);
  const key = areaKey(contest.area);
  const own = all.find(({ area }) => areaKey(area) === key);
  const ranks = own && marginRanks(all).get(key);
  if (!own || !ranks) return undefined;
  const turned = (place: number) => (order === 'smallest' ? place : ranks.of + 1 - place);
  const [byVotes, byShare] = [turned(ranks.byVotes.place), turned(ranks.byShare.place)];
  const of = party === undefined ? '' : ` that ${record.parties().get(party)!.name} won`;
  return {
    places: [...new Set([byVotes, byShare])],
    of: ranks.of,
    subject: own.area.name,
    sum: `By majority, ${order} first, ${contestName(contest)} (${thousands(own.majority)}) stands ${placed(byVotes)} by votes and ${placed(byShare)} by share of the ${ranks.of}${of} in ${region.name}: that`,
    cites: [own.winner.cite, own.runnerUp.cite],
  };
}

function byValue(record: ElectoralRecord, contest: Contest, region: Region, measure: Measure): Place | undefined {
  const own = valueOf(contest, measure);
  if (!own) return undefined;
  const contests = record.contests(contest.election.id);
  const all = areasIn(region, contest.election.boundarySet).flatMap((area) => {
    const other = contests.get(areaKey(area));
    return (other && valueOf(other, measure)) ?? [];
  });
  const { order, of, party } = measure;
  const place =
    1 + all.filter((each) => (order === 'largest' ? compare(each, own) > 0 : compare(each, own) < 0)).length;
  const what = of === 'turnout' ? 'turnout' : `share of ${record.parties().get(party!)!.name}`;
  return {
    places: [place],
    of: all.length,
    subject: contest.area.name,
    sum: `By ${what}, ${order} first, the place of ${contestName(contest)} among ${all.length} in ${region.name}`,
    cites: [contest.cite],
  };
}

function valueOf(contest: Contest, { of, party }: Measure): Ratio | undefined {
  if (!contest.validVotes) return undefined;
  if (of === 'turnout') return contest.electorate ? ratio(contest.validVotes, contest.electorate) : undefined;
  const votes = party === undefined ? undefined : candidacyOf(contest, party)?.votes;
  return votes === undefined ? undefined : ratio(votes, contest.validVotes);
}
