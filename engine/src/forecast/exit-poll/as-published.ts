import { addDays, type ElectoralRecord } from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { nightOf } from '../blocs/from-record.ts';
import { pollAverage } from '../poll-average/average.ts';
import type { ExitPoll } from './exit-poll.ts';
import { invert, type Inversion, type InversionOptions } from './inversion.ts';
import { exitPollErrors, publishedExitPoll } from './published.ts';

/** What is known beside an exit poll when the polls close: the polls of the eve, and how far out exit polls of other nights were. */
export function knownAtClose(
  record: ElectoralRecord,
  election: string,
  exitPoll: ExitPoll,
): Pick<InversionOptions, 'polls' | 'errors'> {
  const { polledOn } = record.elections().get(election)!;
  const { shares } = pollAverage(record, { on: addDays(polledOn, -1) });
  return {
    polls: Object.fromEntries(Object.entries(shares).map(([bloc, { share }]) => [bloc, share])),
    errors: exitPollErrors(record, exitPoll, election),
  };
}

/** The exit poll of a past election, inverted with what was known when the polls closed; nothing where the record has none. */
export const asPublished = onceForEach((record: ElectoralRecord, election: string): Inversion | undefined => {
  const exitPoll = publishedExitPoll(record, election);
  return exitPoll && invert(nightOf(record, election), exitPoll, knownAtClose(record, election, exitPoll));
});
