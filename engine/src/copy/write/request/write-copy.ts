import type { ElectoralRecord } from '../../../record/index.ts';
import type { HouseStyle } from '../../house-style.ts';
import { scriptOf } from '../forms.ts';
import type { Story } from '../story.ts';
import { assemblyStory, transferableStory } from './of-assembly-or-count.ts';
import { councilStory, europeanStory, officeStory } from './of-council-or-office.ts';
import { regionStories } from './of-region.ts';
import { seatStories } from './of-seat.ts';
import { WRITTEN, type WriteRequest } from './request.ts';

/**
 * Writes what is asked for: one story, or the several of an edition.
 *
 * @throws NotFound for an unknown name, CannotWrite where nothing is held to write from.
 */
export function writeCopy(record: ElectoralRecord, style: HouseStyle, request: WriteRequest): readonly Story[] {
  const stories = storiesFor(record, style, request);
  const seconds = request.length ?? (request.kind === 'script' ? 20 : undefined);
  return seconds === undefined ? stories : stories.map((story) => scriptOf(story, seconds));
}

function storiesFor(record: ElectoralRecord, style: HouseStyle, request: WriteRequest): readonly Story[] {
  switch (WRITTEN[request.kind]) {
    case 'seat':
      return seatStories(record, style, request);
    case 'region':
      return regionStories(record, style, request);
    case 'council':
      return [councilStory(record, style, request)];
    case 'European region':
      return [europeanStory(record, style, request)];
    case 'office':
      return [officeStory(record, style, request)];
    case 'assembly':
      return [assemblyStory(record, style, request)];
    case 'ward or Assembly seat':
      return [transferableStory(record, style, request)];
  }
}
