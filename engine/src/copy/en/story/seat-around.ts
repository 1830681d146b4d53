import { ratio } from '../../../psephology/index.ts';
import { longDate } from '../../dates.ts';
import type { SeatProfile } from '../../write/seat-profile-facts.ts';
import { listing, NOTHING, numbersMarked, said } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { compositionLabel, controlWords } from '../councils.ts';
import { councilName, shortName } from './council-names.ts';
import { perCent } from './figures.ts';
import { seatName, who } from './sides.ts';

/** What lies around a seat: councils and other votes. */

/** The councils it lies in, and who controls them. */
export function councilsSentence(voice: Voice, { area, councils }: SeatProfile): Sentence {
  const parts = councils.flatMap(({ council, now: { standing } }) => {
    if (standing.kind === 'not held') return [];
    const control = controlWords(standing.control, voice.parties).replace(/^No /, 'no ');
    const day = compositionLabel(standing.composition).replace(/, a later snapshot$/, '');
    return [said`${councilName(council)} (${numbersMarked(control, 'council majority', council.slug)}, ${day})`];
  });
  return parts.length === 0 ? NOTHING : said`${seatName(area)} lies in the area of ${listing(parts)}.`;
}

export function europeanSentence(voice: Voice, { european }: SeatProfile): Sentence {
  const first = european?.top[0];
  if (!european || !first) return NOTHING;
  const share = perCent(voice, first.share, 'share', `${european.slug}/${first.party}`);
  return said`In ${european.name.replaceAll('/', ' ')} ${who(voice, first.party)} came first at the European election of ${longDate(european.election.slice(-10))} with ${share}.`;
}

export function referendumSentence(voice: Voice, { referendum }: SeatProfile): Sentence {
  if (!referendum) return NOTHING;
  const leave = referendum.leave > referendum.remain;
  const votesFor = leave ? referendum.leave : referendum.remain;
  const share = perCent(
    voice,
    ratio(votesFor, referendum.validVotes),
    leave ? 'leave share' : 'remain share',
    referendum.slug,
  );
  return said`In the ${shortName(referendum)} council area, ${share} voted to ${leave ? 'leave' : 'remain in'} the European Union at the referendum of 23 June 2016.`;
}
