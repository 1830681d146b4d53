import { councilOn, regionOn, type IsoDate, type Region, type RegionOn, type RegionRow } from '../../record/index.ts';
import { councilLead } from '../en/story/council-lead.ts';
import { changedSentence, controlSentence } from '../en/story/local-control.ts';
import { councillorsSentence, localHeadline, localLead } from '../en/story/local-night.ts';
import { isFresh } from './fresh.ts';
import { spoken } from './sentence.ts';
import type { Story } from './story.ts';
import type { Voice } from './voice.ts';

/** A region of more councils tells of those that changed hands. */
const MOST_COUNCILS = 40;

/** A region's councils on a night: seats, control, what changed, and each council in a sentence or two. */
export function councilRoundUp(voice: Voice, region: Region, night: IsoDate): Story {
  const answer = regionOn(voice.record, region, night);
  const told = answer.rows.length > MOST_COUNCILS ? answer.changed : answer.rows;
  const paragraphs = [
    localLead(voice, answer, isFresh(voice, night)),
    // Of one council the sentence on itself tells all.
    answer.rows.length === 1 ? [] : [controlSentence(voice, answer), changedSentence(voice, answer)],
    [councillorsSentence(voice, answer)],
    ...told
      .filter((row) => !isToldAbove(answer, row))
      .map(({ council }) => councilLead(voice, councilOn(voice.record, council, night), true)),
  ];
  const missing = answer.controlNotHeld.after.length;
  return {
    kind: 'council-round-up',
    headline: localHeadline(voice, answer),
    paragraphs: paragraphs.map(spoken).filter((sentences) => sentences.length > 0),
    date: voice.on,
    notes: missing > 0 ? [`Control after the night is not held for ${missing} of ${answer.rows.length} councils.`] : [],
  };
}

/** Of the only council there is no more to tell where not all of it is held. */
function isToldAbove({ rows }: RegionOn, { after }: RegionRow): boolean {
  return rows.length === 1 && after.kind === 'not held';
}
