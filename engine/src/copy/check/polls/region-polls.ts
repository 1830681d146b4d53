import {
  areaKey,
  areasIn,
  generalBefore,
  generals,
  oldTotal,
  RECORD_BEGINS,
  type Election,
  type ElectoralRecord,
  type PartyId,
  type Region,
} from '../../../record/index.ts';
import { onceForPair } from '../../../record/memo.ts';
import { electionsSince1918 } from '../bind/elections.ts';
import { partyOfSpeaker } from '../tallies/speakers.ts';
import type { View } from '../view.ts';
import { NONE, type Entry, type Poll, type PollsMeant } from './poll.ts';

/** All votes of a region's seats at a general election, by party. */
const regionPoll = onceForPair((record: ElectoralRecord, region: Region, election: Election): Poll | undefined => {
  if (election.polledOn < RECORD_BEGINS) return oldPoll(record, region, election);
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
  const from = partyOfSpeaker(record, region, election);
  const sum = (of: (contest: (typeof contests)[number]) => number | undefined) =>
    contests.every((contest) => of(contest) !== undefined)
      ? contests.reduce((total, contest) => total + of(contest)!, 0)
      : undefined;
  return {
    subject: region.name,
    name: `the ${contests.length} seats of ${region.name} at the ${election.polledOn.slice(0, 4)} general election`,
    date: election.polledOn,
    entries: [...votes.values()]
      .map((entry) => ({ ...entry, ...(entry.party === from && { speakers: votes.get('speaker')?.votes }) }))
      .toSorted((a, b) => b.votes! - a.votes!),
    valid: sum(({ validVotes }) => validVotes),
    electorate: sum(({ electorate }) => electorate),
    rejected: sum(({ rejected }) => rejected),
    cite: contests[0]!.cite,
  };
});

/** What the parties had in a country before the record of seats begins. */
function oldPoll(record: ElectoralRecord, region: Region, election: Election): Poll | undefined {
  const total = oldTotal(record, region, election);
  return (
    total && {
      subject: region.name,
      name: `${region.name} at the ${election.polledOn.slice(0, 4)} general election`,
      date: election.polledOn,
      entries: total.parties.map((each) => ({ ...each, cite: total.cite })).toSorted((a, b) => b.votes - a.votes),
      valid: total.votes,
      electorate: total.electorate,
      cite: total.cite,
    }
  );
}

/** A region's votes at the general elections that a part of a sentence may speak of. */
export function regionPolls(view: View, index: number, regions: readonly Region[], sure: boolean): PollsMeant {
  const elections = electionsSince1918(view, index);
  const all = generals(view.record).filter(({ polledOn }) => polledOn >= RECORD_BEGINS);
  const polls = (region: Region, of: readonly Election[]) =>
    of.flatMap((election) => withBase(view, region, election) ?? []);
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

function withBase(view: View, region: Region, election: Election): Poll | undefined {
  const poll = regionPoll(view.record, region, election);
  const before = generalBefore(view.record, election);
  return poll && { ...poll, before: () => before && regionPoll(view.record, region, before) };
}
