import { error } from '@sveltejs/kit';
import { regionUnderExitPoll, type RegionUnderExitPoll } from 'countroom/forecast';
import {
  mrpFiles,
  openExitPolls,
  ownPolls,
  readExitPoll,
  type Desk,
  type ExitPollRead,
  type OpenExitPoll,
} from 'countroom/publish';
import { findElection, onceForElections, type Region } from 'countroom/record';
import { answer } from './question.ts';
import { remember } from './remember.ts';

/** Every exit poll that may be shown by the server's clock: one that is held is as if it were not there. */
export function exitPollsNow(desk: Desk): OpenExitPoll[] {
  return openExitPolls(desk, new Date().toISOString());
}

/** The exit poll that an address names. */
export function exitPollAsked({ record }: Desk, polls: readonly OpenExitPoll[], id: string): OpenExitPoll {
  const known = polls.find(({ election }) => election.id === id);
  if (known) return known;
  const named = answer(() => findElection(record, id));
  const poll = polls.find(({ election }) => election.id === named.id);
  if (!poll)
    error(404, {
      message: `No exit poll of the ${named.name} is held here.`,
      near: polls.toReversed().map(({ election }) => ({ text: election.name, href: `/exit-poll/${election.id}` })),
    });
  return poll;
}

/** An exit poll read for a region, and with what. */
export interface ReadInRegion {
  readonly made: RegionUnderExitPoll;
  readonly read: ExitPollRead;
}

/** The exit poll read for a region, once for its page and files; the reading of the country behind it is made once for all. */
export function exitPollIn(desk: Desk, poll: OpenExitPoll, region: Region): ReadInRegion {
  const { election, exitPoll } = poll;
  const refused = refusal(poll, region);
  if (refused) error(404, { message: refused, near: [{ text: election.name, href: `/exit-poll/${election.id}` }] });
  const read = readOnce(desk, poll);
  const { record } = desk;
  const { inversion } = read;
  const made = remember(record, `exit poll ${readingOf(desk, poll)} ${region.id}`, () =>
    regionUnderExitPoll(record, { region, election: election.id, exitPoll, inversion }),
  );
  return { made, read };
}

/** Why nothing can be said of a region. */
function refusal({ election, readable }: OpenExitPoll, { id, name, members }: Region): string | undefined {
  if (id === 'northern-ireland') return 'No exit poll is taken in Northern Ireland.';
  if (!members.has(election.boundarySet)) return `${name} has no seats on the boundaries of the ${election.name}.`;
  return readable
    ? undefined
    : `Who stands in the ${election.name} is not in the record, so nothing can be said of a region.`;
}

const kept = onceForElections(() => new Map<string, ExitPollRead>());

/** The newest reading of each election: another exit poll, a file of polls or an estimate makes it anew. */
function readOnce(desk: Desk, poll: OpenExitPoll): ExitPollRead {
  const readings = kept(desk.record);
  const key = readingOf(desk, poll);
  const known = readings.get(key);
  if (known) return known;
  for (const old of readings.keys()) if (old.startsWith(`${poll.election.id} `)) readings.delete(old);
  const read = readExitPoll(desk, poll);
  readings.set(key, read);
  return read;
}

/** What an exit poll's pages follow from beside the record: which it is, and for one of the desk's own what else the desk has. */
export function readingOf(desk: Desk, { election, entered }: OpenExitPoll): string {
  const beside = entered ? [entered.number, ownPolls(desk).length, mrpFiles(desk.home).length] : [];
  return `${election.id} ${beside.join(' ')}`;
}
