import {
  areaKey,
  areasIn,
  type Election,
  type ElectoralRecord,
  type PartyId,
  type Region,
} from '../../../record/index.ts';
import { onceForPair } from '../../../record/memo.ts';
import { electionsNear } from '../kinds/commons.ts';
import type { View } from '../view.ts';
import { NONE, type Entry, type Poll, type PollsMeant } from './poll.ts';

/** All votes of a region's seats at a general election, by party. */
const regionPoll = onceForPair((record: ElectoralRecord, region: Region, election: Election): Poll | undefined => {
  if (!region.members.has(election.boundarySet)) return undefined;
  const contests = areasIn(region, election.boundarySet).flatMap(
    (area) => record.contests(election.id).get(areaKey(area)) ?? [],
  );
  if (contests.length === 0 || contests.some(({ validVotes }) => validVotes === undefined)) return undefined;
  const votes = new Map<PartyId, Entry>();
  for (const { candidacies } of contests) {
    for (const { party, votes: own, cite } of candidacies)
      votes.set(party, { party, votes: (votes.get(party)?.votes ?? 0) + own!, cite: votes.get(party)?.cite ?? cite });
  }
  const sum = (of: (contest: (typeof contests)[number]) => number | undefined) =>
    contests.every((contest) => of(contest) !== undefined)
      ? contests.reduce((total, contest) => total + of(contest)!, 0)
      : undefined;
  return {
    subject: region.name,
    name: `the ${contests.length} seats of ${region.name} at the ${election.polledOn.slice(0, 4)} general election`,
    date: election.polledOn,
    entries: [...votes.values()].toSorted((a, b) => b.votes! - a.votes!),
    valid: sum(({ validVotes }) => validVotes),
    electorate: sum(({ electorate }) => electorate),
    rejected: sum(({ rejected }) => rejected),
    cite: contests[0]!.cite,
  };
});

/** A region's votes at the general elections that a part of a sentence may speak of. */
export function regionPolls(view: View, index: number, regions: readonly Region[], sure: boolean): PollsMeant {
  const elections = electionsNear(view, index);
  const all = [...view.record.elections().values()].filter(
    ({ kind, polledOn }) => kind === 'general' && polledOn >= '2010',
  );
  const polls = (region: Region, of: readonly Election[]) =>
    of.flatMap((election) => withBase(view, region, election, all) ?? []);
  const [first, ...others] = regions;
  if (!first) return NONE;
  return {
    likely: polls(first, elections),
    also: sure && namesSet(view) ? [] : others.flatMap((region) => polls(region, elections)),
    stale: polls(
      first,
      all.filter(
        (election) => !elections.includes(election) && (view.date === undefined || election.polledOn <= view.date),
      ),
    ),
    sure,
  };
}

/** `Over the 18 seats in Essex`: one set of seats, and no other. */
function namesSet({ frame }: View): boolean {
  return /\bN\d+ seats in (?:the )?W\d+/.test(frame.line);
}

function withBase(view: View, region: Region, election: Election, all: readonly Election[]): Poll | undefined {
  const poll = regionPoll(view.record, region, election);
  const before = all.findLast(({ polledOn }) => polledOn < election.polledOn);
  return poll && { ...poll, before: () => before && regionPoll(view.record, region, before) };
}
