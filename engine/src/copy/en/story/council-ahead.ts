import type { CouncilOn, IsoDate, Region } from '../../../record/index.ts';
import { weekdayDate } from '../../dates.ts';
import { NOTHING, numbersMarked, said, sentenceCase } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { compositionLabel, controlWords } from '../councils.ts';
import { canChangeSentence } from '../councils-polls.ts';
import { regionWords } from '../places.ts';
import { capital } from '../words.ts';
import { councilName, shortName } from './council-names.ts';
import { number } from './figures.ts';

/** Councils before a poll. */

export function localAheadHeadline(region: Region): string {
  return `${capital(regionWords(region))}: which councils could change hands`;
}

export function aheadLead(region: Region, night: IsoDate, answers: readonly CouncilOn[]): Sentence {
  const councils = answers.length === 1 ? 'council votes' : 'councils vote';
  const count = number(answers.length, 'councils', region.id);
  if (answers.length === 0)
    return said`No council in ${regionWords(region)} votes on ${weekdayDate(night)}, as far as is held.`;
  return said`In ${regionWords(region)} ${count} ${councils} on ${weekdayDate(night)}.`;
}

/** A council as it stands, what is up, and whether control could change. */
export function councilAhead(
  voice: Voice,
  { council, up, before, lastTime, canChange }: CouncilOn,
): readonly Sentence[] {
  // A county has other councils as well as its own.
  const name = council.kind === 'county' ? councilName(council) : shortName(council);
  const standing = before.kind === 'not held' ? lastTime : before;
  const now =
    standing.kind === 'not held'
      ? NOTHING
      : said`${name}: ${numbersMarked(controlWords(standing.control, voice.parties).replace(/^No /, 'no '), 'council majority', council.slug)}, ${compositionLabel(standing.composition)}.`;
  const where = now.text ? '' : `${council.kind === 'county' ? 'On' : 'In'} ${name} `;
  const seats = up.seats ? sentenceCase(said`${where}${seatsUp(council, up.seats, up.total)}.`) : NOTHING;
  const could =
    canChange.kind === 'held'
      ? numbersMarked(canChangeSentence(canChange, voice.parties), 'control', council.slug)
      : NOTHING;
  return [now, seats, could];
}

/** `there are 13 seats up of 39`, or `all 53 seats are up`. */
function seatsUp({ slug }: CouncilOn['council'], seats: number, total: number | undefined): Sentence {
  const count = number(seats, 'seats up', slug);
  if (total !== undefined && seats > 1 && seats >= total) return said`all ${count} seats are up`;
  const of = total ? said` of ${number(total, 'seats', slug)}` : NOTHING;
  return said`there ${seats === 1 ? 'is' : 'are'} ${count} ${seats === 1 ? 'seat' : 'seats'} up${of}`;
}
