import type { AssemblyElection, ListRegion, StvContestHeld } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { assemblyName } from '../../en/story/assembly.ts';
import type { Frame } from '../frame.ts';
import { fold } from '../text/tokens.ts';
import type { View } from '../view.ts';
import { stormontPolls } from './stormont-polls.ts';
import { byCandidate, byParty } from './stv-polls.ts';
import { NONE, type Poll, type PollsMeant } from './poll.ts';

/** The votes of what a text is of: for lists, or first preferences. */
export function bodyPolls(view: View, index = -1): PollsMeant {
  const { body, frame } = view;
  if (!body) return NONE;
  if (body.kind === 'stormont') return stormontPolls(view, body, index);
  const likely =
    body.kind === 'count'
      ? pollsOfCount(body.contest, frame)
      : [body.region ? ofRegion(body.election, body.region) : ofAll(body.election)];
  return { likely, also: [], stale: [], sure: true };
}

/** Of a candidate where the sentence names one, else of a party's candidates together. */
function pollsOfCount(contest: StvContestHeld, { tokens }: Frame): readonly Poll[] {
  const words = new Set(tokens.flatMap((token) => (token.capital ? [token.base] : [])));
  const named = contest.candidates.some(({ name }) =>
    words.has(
      fold(name)
        .replaceAll(/['’]/g, '')
        .split(/[\s-]+/)
        .at(-1)!,
    ),
  );
  const polls = [byCandidate(contest), byParty(contest)];
  return named ? polls : polls.toReversed();
}

function ofRegion(election: AssemblyElection, region: ListRegion): Poll {
  return {
    subject: region.name,
    name: `the ${region.name} lists of ${assemblyName(election)} on ${longDate(election.date)}`,
    date: election.date,
    entries: region.lists,
    valid: region.listVotes,
    electorate: region.electorate,
    cite: region.lists[0]!.cite,
  };
}

function ofAll(election: AssemblyElection): Poll {
  const { regions, totals, date } = election;
  const cite = regions[0]?.lists[0]?.cite ?? election.system.cite;
  const valid = regions.reduce((sum, { listVotes }) => sum + listVotes, 0);
  return {
    subject: assemblyName(election),
    name: `all lists of ${assemblyName(election)} on ${longDate(date)}`,
    date,
    entries: totals.map(({ party, listVotes }) => ({ party, votes: listVotes, cite })),
    valid: valid || undefined,
    cite,
  };
}
