import type { CountDays, Poll } from '../../record/index.ts';
import { weekdayDate } from '../dates.ts';
import { counted } from './words.ts';

/**
 * When votes are counted: `Counted on Friday 6 May 2016.`, and, where a rule says so, the moment before which no result may be given.
 *
 * @example
 * countDaysWords({ from: '2016-05-06', to: '2016-05-06', notBefore: undefined, why: '', cite: { file: '', line: 1 } }) // => 'Counted on Friday 6 May 2016.'
 */
export function countDaysWords({ from, to }: CountDays): string {
  return from === to ? `Counted on ${weekdayDate(from)}.` : `Counted from ${weekdayDate(from)} to ${weekdayDate(to)}.`;
}

/** `No result before 22:00 on Sunday 26 May 2019.`; nothing where no rule says so. */
export function notBeforeWords({ notBefore }: Pick<CountDays, 'notBefore'>): string {
  if (!notBefore) return '';
  return `No result before ${notBefore.slice(11, 16)} on ${weekdayDate(notBefore.slice(0, 10))}.`;
}

const HELD: Readonly<Record<Poll['kind'], string>> = {
  local: 'council',
  pcc: 'police area',
  mayor: 'mayor',
  'gla.a': 'assembly',
  'sp.r': 'parliament',
  'naw.r': 'assembly',
  'senedd.r': 'parliament',
  nia: 'constituency',
  europarl: 'region',
  ref: 'counting area',
  parl: 'by-election',
};

/** How many contests of a poll there are, in the word for them: `22 councils`, `18 constituencies`. */
export function contestsWords(kind: Poll['kind'], contests: number): string {
  if (kind === 'nia') return contests === 1 ? 'one constituency' : `${contests} constituencies`;
  return counted(contests, HELD[kind]);
}
