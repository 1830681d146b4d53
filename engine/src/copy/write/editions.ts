import {
  addDays,
  councilOn,
  councilsVoting,
  lastGeneral,
  margins,
  seatsToWatch,
  targets,
  type Area,
  type IsoDate,
  type Region,
} from '../../record/index.ts';
import { councilAheadStory } from './council-ahead.ts';
import { councilResult } from './council-result.ts';
import { councilRoundUp } from './council-round-up.ts';
import type { ExitPollFigures } from './exit-poll-figures.ts';
import { exitPollExplainer } from './exit-poll.ts';
import { regionPreview } from './region-preview.ts';
import { regionAhead } from './region-scope.ts';
import { regionSummary } from './region-summary.ts';
import { seatProfile } from './seat-profile.ts';
import { seatResult } from './seat-result.ts';
import type { Story } from './story.ts';
import type { Voice } from './voice.ts';

export type EditionName = 'battleground-preview' | 'exit-poll-night' | 'local-count-day' | 'leader-visit';

/** Stories put together for an occasion. Lists of candidates are among them where a poll is pending in a seat that is told of. */
export interface Edition {
  readonly name: EditionName;
  readonly date: IsoDate;
  readonly stories: readonly Story[];
}

/** As many seats as a preview visits. */
const VISITED = 5;

/** Where a region could be won or lost, with a profile of each of the first seats to watch. */
export function battlegroundPreview(voice: Voice, region: Region): Edition {
  const profiles = watchedSeats(voice, region).map((area) => seatProfile(voice, area));
  return edition(voice, 'battleground-preview', [regionPreview(voice, region), ...profiles]);
}

/** The night of a general election: what the exit poll suggests, then the region as far as it has declared, and the closest results. */
export function exitPollNight(voice: Voice, region: Region, figures: ExitPollFigures | undefined): Edition {
  const election = lastGeneral(voice.record, voice.on);
  const declared = regionSummary(voice, region, election);
  const closest = watchedResults(voice, region, election.polledOn);
  return edition(voice, 'exit-poll-night', [
    ...(figures ? [exitPollExplainer(voice, figures)] : []),
    declared,
    ...closest,
  ]);
}

/** A day of local counts: before the poll what could change, after it the round-up and every council. */
export function localCountDay(voice: Voice, region: Region, night: IsoDate): Edition {
  const councils = councilsVoting(voice.record, region, night);
  const answers = councils.map((council) => councilOn(voice.record, council, night));
  if (voice.on < night) return edition(voice, 'local-count-day', [councilAheadStory(voice, region, night, answers)]);
  return edition(voice, 'local-count-day', [
    councilRoundUp(voice, region, night),
    ...answers.map((answer) => councilResult(voice, answer)),
  ]);
}

/** A seat that somebody is sent to: its profile, and its candidates where a poll is pending. */
export function leaderVisit(voice: Voice, area: Area): Edition {
  return edition(voice, 'leader-visit', [seatProfile(voice, area)]);
}

function edition(voice: Voice, name: EditionName, stories: readonly Story[]): Edition {
  return { name, date: voice.on, stories };
}

function watchedSeats(voice: Voice, region: Region): readonly Area[] {
  const { held, on, votes, parties } = regionAhead(voice, region);
  if (votes.kind === 'notional')
    return margins(voice.record, region, votes)
      .slice(0, VISITED)
      .map(({ area }) => area);
  const lists = parties.map((party) => ({
    party,
    seats: targets(voice.record, { party, region, election: votes, on }).targets,
  }));
  return seatsToWatch(voice.record, { held, on, targets: lists })
    .slice(0, VISITED)
    .map(({ area }) => area);
}

/** The results of the seats that were to be watched the day before. */
function watchedResults(voice: Voice, region: Region, polledOn: IsoDate): readonly Story[] {
  const before = { ...voice, on: addDays(polledOn, -1) };
  const names = new Set(watchedSeats(before, region).map(({ slug }) => slug));
  const election = lastGeneral(voice.record, polledOn);
  return [...voice.record.contests(election.id).values()]
    .filter(({ area, state }) => names.has(area.slug) && state === 'declared')
    .map((contest) => seatResult(voice, contest));
}
