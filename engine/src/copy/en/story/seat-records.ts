import { generals, type Contest, type ElectoralRecord, type IsoDate } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { figure, NOTHING, said } from '../../write/sentence.ts';
import type { SeatRecords } from '../../write/seat-records.ts';
import type { WonBefore } from '../../write/seat-past-records.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { capital, placed } from '../words.ts';
import { number } from './figures.ts';
import { possessive, who } from './sides.ts';

/** Superlatives, each with what it is of. */

/** `The majority was the eighth smallest of the election's 650 in votes.` */
export function majorityRecord({ area }: Contest, { rank, onBoundaries }: SeatRecords): Sentence {
  if (rank) {
    const place = rank.place === 1 ? '' : `${placed(rank.place)} `;
    const measure = rank.by === 'votes' ? 'in votes' : 'as a share of the vote';
    const shown = figure(`${place}${rank.size}`, `majority rank by ${rank.by}`, area.slug);
    return said`It was the ${shown} of the ${number(rank.of, 'seats', 'united-kingdom')} majorities of the election, ${measure}.`;
  }
  if (!onBoundaries?.majority) return NOTHING;
  const shown = figure(onBoundaries.majority, 'majority rank by votes', area.slug);
  return said`It was the ${shown}, in votes, of the ${number(onBoundaries.elections, 'elections', area.slug)} general elections fought on these boundaries, from ${onBoundaries.since.slice(0, 4)} on.`;
}

export function turnoutRecord({ area }: Contest, { rank, onBoundaries }: SeatRecords): Sentence {
  if (!onBoundaries?.turnout) return NOTHING;
  const shown = figure(onBoundaries.turnout, 'turnout rank', area.slug);
  const count = number(onBoundaries.elections, 'elections', area.slug);
  // Where the majority was a record too, the first of them has been named.
  if (onBoundaries.majority && !rank)
    return said`That, too, was the ${shown} of the ${count} elections on these boundaries.`;
  return said`That was the ${shown} of the ${count} general elections on these boundaries, from ${onBoundaries.since.slice(0, 4)} on.`;
}

/** What seats of this name did before. */
export function pastSentence(voice: Voice, contest: Contest, { wonBefore, unbroken }: SeatRecords): Sentence {
  const party = who(voice, contest.candidacies[0]!.party);
  if (unbroken) {
    const redrawn = unbroken.redrawn ? ', though its boundaries changed in that time' : '';
    return said`${capital(party)} had won the seat at every general election since ${unbroken.atLeast ? 'at least ' : ''}${yearOf(voice.record, unbroken.since)}${redrawn}.`;
  }
  return wonBefore ? wonBeforeSentence(voice.record, party, wonBefore) : NOTHING;
}

function wonBeforeSentence(record: ElectoralRecord, party: string, { last, heldFrom, redrawn }: WonBefore): Sentence {
  if (!last) {
    const other = redrawn ? ', on changing boundaries' : '';
    return said`It was ${possessive(party)} first win in a seat of this name, in results that go back to ${yearOf(record, heldFrom)}${other}.`;
  }
  return said`${capital(party)} had last won the seat ${pollWords(record, last)}${redrawn ? ', on other boundaries' : ''}.`;
}

function pollWords(record: ElectoralRecord, day: IsoDate): string {
  const general = generals(record).some(({ polledOn }) => polledOn === day);
  return general ? `at the ${yearOf(record, day)} general election` : `at a by-election on ${longDate(day)}`;
}

/** The year of an election; two general elections were held in 1974, which are told apart by month. */
function yearOf(record: ElectoralRecord, day: IsoDate): string {
  const year = day.slice(0, 4);
  const twice = generals(record).filter(({ polledOn }) => polledOn.startsWith(year)).length > 1;
  return twice ? longDate(day).replace(/^\d+ /, '') : year;
}
