import type { ElectoralRecord } from '../record/index.ts';
import { closeOfPoll } from './exit-polls/index.ts';

/**
 * Until when nothing that foretells a result is shown: on the day of a general election or a by-election to Parliament, the close of its poll;
 * nothing on other days and after it. Newsrooms say nothing of how people may vote while they vote.
 *
 * @param now the server's clock, ISO 8601 in UTC
 */
export function quietUntil(record: ElectoralRecord, now: string): string | undefined {
  const today = LONDON.format(new Date(now));
  const polls = [...record.elections().values()].some(
    ({ kind, polledOn }) => kind !== 'notional' && polledOn === today,
  );
  const close = closeOfPoll(today);
  return polls && Date.parse(now) < Date.parse(close) ? close : undefined;
}

// Canada writes a date as YYYY-MM-DD.
const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
