import type { IsoDate } from '../../record/index.ts';
import type { Voice } from './voice.ts';

/** For how many days a result is news. */
const FRESH_DAYS = 3;

/** Whether copy is of the days after a poll, when the election needs no naming. */
export function isFresh({ on }: Pick<Voice, 'on'>, polledOn: IsoDate): boolean {
  const days = (Date.parse(on) - Date.parse(polledOn)) / 86_400_000;
  return days >= 0 && days <= FRESH_DAYS;
}
