import type { Desk } from './desk.ts';
import { closeOfPoll, exitPollsHeld } from './exit-polls/index.ts';

/**
 * Until when nothing that foretells a result is shown: on the day of a general election or a by-election to Parliament, the close of its poll;
 * nothing on other days and after it. Newsrooms say nothing of how people may vote while they vote. A poll that the record does not know of is
 * one where an exit poll of it waits.
 *
 * @param now the server's clock, ISO 8601 in UTC
 */
export function quietUntil(desk: Pick<Desk, 'home' | 'record'>, now: string): string | undefined {
  const today = LONDON.format(new Date(now));
  const close = closeOfPoll(today);
  if (Date.parse(now) >= Date.parse(close)) return undefined;
  const known = [...desk.record.elections().values()].some(
    ({ kind, polledOn }) => kind !== 'notional' && polledOn === today,
  );
  const polls = known || exitPollsHeld(desk, now).some(({ heldUntil }) => heldUntil === close);
  return polls ? close : undefined;
}

// Canada writes a date as YYYY-MM-DD.
const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
