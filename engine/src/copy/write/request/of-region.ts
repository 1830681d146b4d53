import {
  findElection,
  findRegion,
  lastGeneral,
  localNights,
  type Election,
  type ElectoralRecord,
  type Region,
} from '../../../record/index.ts';
import type { HouseStyle } from '../../house-style.ts';
import { councilRoundUp } from '../council-round-up.ts';
import { battlegroundPreview, exitPollNight, localCountDay } from '../editions.ts';
import type { ExitPollFigures } from '../exit-poll-figures.ts';
import { exitPollFigures } from '../exit-poll-facts.ts';
import { exitPollExplainer } from '../exit-poll.ts';
import { regionPreview } from '../region-preview.ts';
import { regionSummary } from '../region-summary.ts';
import type { Story } from '../story.ts';
import { voiceOf, type Voice } from '../voice.ts';
import { CannotWrite, dayOf, nightAsked, type WriteRequest } from './request.ts';

/** What is written of a region. */
export function regionStories(record: ElectoralRecord, style: HouseStyle, request: WriteRequest): readonly Story[] {
  const region = findRegion(record, request.of);
  const { kind } = request;
  if (kind === 'council-round-up' || kind === 'local-count-day') {
    const night = nightAsked(request, localNights());
    const voice = voiceOf(record, style, dayOf(request, night));
    return kind === 'local-count-day'
      ? localCountDay(voice, region, night).stories
      : [councilRoundUp(voice, region, night)];
  }
  if (kind === 'region-preview' || kind === 'battleground-preview') {
    const voice = voiceOf(record, style, dayOf(request, undefined));
    return kind === 'region-preview' ? [regionPreview(voice, region)] : battlegroundPreview(voice, region).stories;
  }
  return nightStories(record, style, request, region);
}

function nightStories(
  record: ElectoralRecord,
  style: HouseStyle,
  request: WriteRequest,
  region: Region,
): readonly Story[] {
  const election = generalAsked(record, request);
  const voice = voiceOf(record, style, dayOf(request, request.election === undefined ? undefined : election.polledOn));
  const figures = request.kind === 'region-summary' ? undefined : exitPollOf(voice, region, election, request);
  if (request.kind === 'exit-poll-night') return exitPollNight(voice, region, figures).stories;
  if (request.kind === 'region-summary') return [regionSummary(voice, region, election)];
  if (!figures)
    throw new CannotWrite('No exit poll of that election is held; give its seats, such as lab=410 con=131 and so on.');
  return [exitPollExplainer(voice, figures)];
}

function generalAsked(record: ElectoralRecord, { election, on, today }: WriteRequest): Election {
  const found = election === undefined ? lastGeneral(record, on ?? today) : findElection(record, election);
  if (found.kind !== 'general') throw new CannotWrite(`${found.id} is no general election; name one, such as ge2024.`);
  return found;
}

/** The exit poll as typed, else as the desk entered it, else as it was published. */
function exitPollOf(
  voice: Voice,
  region: Region,
  election: Election,
  { exitPoll, entered }: WriteRequest,
): ExitPollFigures | undefined {
  const lines = exitPoll?.map((each) => {
    const [, party, count] = /^([^=]+)=(\d+)$/.exec(each) ?? [];
    if (!party || !count) throw new CannotWrite(`'${each}' is not a party with its seats; write it as lab=410.`);
    return { party, seats: Number(count) };
  });
  if (!lines) return exitPollFigures(voice, region, election, entered?.get(election.id));
  try {
    return exitPollFigures(voice, region, election, { lines });
  } catch (error) {
    if (error instanceof Error) throw new CannotWrite(error.message);
    throw error;
  }
}
