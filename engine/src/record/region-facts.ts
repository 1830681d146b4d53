import { absolute, compare, type Ratio } from '../psephology/index.ts';
import { margins, type Margin } from './battleground.ts';
import { areasIn, generals } from './calendar.ts';
import { seatHistory } from './history.ts';
import { onceForPair } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import { swingOf, type SwingPair } from './swing-pair.ts';
import { areaKey } from './types.ts';
import type { Area, Contest, Election, IsoDate, PartyId, Region } from './types.ts';

/** What stands out among the seats of a region at an election; a fact that cannot be told is absent. */
export interface RegionFacts {
  readonly closest?: Margin;
  readonly safest?: Margin;
  readonly biggestSwing?: SwingPair & { readonly contest: Contest; readonly swing: Ratio };
  /** The seats one party has won longest without a break, by name; boundaries may have changed beneath the name. */
  readonly longestHeld?: { readonly seats: readonly Area[]; readonly party: PartyId; readonly since: IsoDate };
}

/**
 * The closest and the safest seat by share of the valid vote, the widest swing between the two parties that tell a contest, and the
 * seat one party has won longest, all of one region at one election.
 *
 * @throws NotFound when the region has no seats in the boundary set of the election.
 */
export const regionFacts = onceForPair(work);

function work(record: ElectoralRecord, region: Region, election: Election): RegionFacts {
  const areas = areasIn(region, election.boundarySet);
  const all = margins(record, region, election);
  return {
    closest: all[0],
    safest: all.at(-1),
    biggestSwing: biggestSwing(record, areas, election),
    longestHeld: longestHeld(record, areas, election),
  };
}

function biggestSwing(
  record: ElectoralRecord,
  areas: readonly Area[],
  election: Election,
): RegionFacts['biggestSwing'] {
  const contests = record.contests(election.id);
  const swings = areas.flatMap((area) => {
    const contest = contests.get(areaKey(area));
    const swing = contest && swingOf(record, contest);
    return swing ? [{ ...swing, contest }] : [];
  });
  return swings.toSorted((a, b) => compare(absolute(b.swing), absolute(a.swing)))[0];
}

function longestHeld(record: ElectoralRecord, areas: readonly Area[], election: Election): RegionFacts['longestHeld'] {
  const runs = areas.flatMap((area) => unbroken(record, area, election) ?? []);
  const first = runs.toSorted((a, b) => (a.since < b.since ? -1 : 1))[0];
  if (!first) return undefined;
  const level = runs.filter((run) => run.since === first.since && run.party === first.party);
  return { seats: level.map((run) => run.area), party: first.party, since: first.since };
}

/** How long one party has won a seat of this name at every election; a name that was not fought for a while begins anew. */
function unbroken(record: ElectoralRecord, area: Area, election: Election) {
  const { spans, results } = seatHistory(record, area, election.polledOn);
  const span = spans.at(-1);
  if (!span || span.party === 'speaker') return undefined;
  const fought = new Set(results.map((result) => result.polledOn));
  const held = generals(record).filter((each) => each.polledOn >= span.from && each.polledOn <= election.polledOn);
  const missed = held.findLastIndex((each) => !fought.has(each.polledOn));
  const since = missed === -1 ? span.from : held[missed + 1]?.polledOn;
  return since === undefined ? undefined : { area, party: span.party, since };
}
