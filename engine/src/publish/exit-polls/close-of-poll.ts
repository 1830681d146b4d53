import type { IsoDate } from '../../record/index.ts';

const CLOSE = '22:00';

/**
 * The moment at which a poll closes, ISO 8601 in UTC: ten at night in London, whatever the zone of the machine. RPA 1983 sch.1 rule 1.
 *
 * @example
 * closeOfPoll('2024-07-04') // => '2024-07-04T21:00:00.000Z'
 * closeOfPoll('2019-12-12') // => '2019-12-12T22:00:00.000Z'
 */
export function closeOfPoll(polledOn: IsoDate): string {
  const summer = new Date(`${polledOn}T${CLOSE}:00+01:00`);
  const close = LONDON.format(summer) === CLOSE ? summer : new Date(`${polledOn}T${CLOSE}:00Z`);
  return close.toISOString();
}

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
