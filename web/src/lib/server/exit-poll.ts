import { error } from '@sveltejs/kit';
import {
  asPublished,
  exitPollNights,
  publishedExitPoll,
  regionUnderExitPoll,
  type ExitPollNight,
  type RegionUnderExitPoll,
} from 'countroom/forecast';
import { findElection, type ElectoralRecord, type Region } from 'countroom/record';
import { answer } from './question.ts';

/** The exit poll that an address names. */
export function exitPollAsked(record: ElectoralRecord, id: string): ExitPollNight {
  const election = answer(() => findElection(record, id));
  const nights = exitPollNights(record);
  const night = nights.find((each) => each.election.id === election.id);
  if (!night)
    error(404, {
      message: `No exit poll of the ${election.name} is held here.`,
      near: nights.toReversed().map(({ election: { id: each, name } }) => ({ text: name, href: `/exit-poll/${each}` })),
    });
  return night;
}

/** The exit poll read for a region; the reading of the country behind it is made once. */
export function exitPollIn(record: ElectoralRecord, { election }: ExitPollNight, region: Region): RegionUnderExitPoll {
  if (!region.members.has(election.boundarySet) || region.id === 'northern-ireland')
    error(404, {
      message:
        region.id === 'northern-ireland'
          ? 'No exit poll is taken in Northern Ireland.'
          : `${region.name} has no seats on the boundaries of the ${election.name}.`,
      near: [{ text: election.name, href: `/exit-poll/${election.id}` }],
    });
  const exitPoll = publishedExitPoll(record, election.id)!;
  const inversion = asPublished(record, election.id)!;
  return regionUnderExitPoll(record, { region, election: election.id, exitPoll, inversion });
}
