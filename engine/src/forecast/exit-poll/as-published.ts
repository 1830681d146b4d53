import { addDays, type ElectoralRecord, type Election, type IsoDate, type OpinionPoll } from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { nightOf } from '../blocs/from-record.ts';
import { hasAverage, pollAverage } from '../poll-average/average.ts';
import type { ExitPoll } from './exit-poll.ts';
import type { NationalShares } from './parameters.ts';
import { invert, type Inversion, type InversionOptions } from './inversion.ts';
import { exitPollErrors, publishedExitPoll } from './published.ts';

/**
 * What is known beside an exit poll when the polls close: the polls of the eve, and how far out exit polls of other nights were.
 *
 * @param added polls that the record does not hold
 */
export function knownAtClose(
  record: ElectoralRecord,
  { id, polledOn }: Pick<Election, 'id' | 'polledOn'>,
  exitPoll: ExitPoll,
  added: readonly OpinionPoll[] = [],
): Pick<InversionOptions, 'polls' | 'errors'> {
  return { polls: pollsOfTheEve(record, polledOn, added), errors: exitPollErrors(record, exitPoll, id) };
}

/** The average of the polls on the eve; nothing where no poll counts on that day. */
function pollsOfTheEve(
  record: ElectoralRecord,
  polledOn: IsoDate,
  added: readonly OpinionPoll[],
): NationalShares | undefined {
  const on = addDays(polledOn, -1);
  if (!hasAverage(record, { on, added })) return undefined;
  const { shares } = pollAverage(record, { on, added });
  return Object.fromEntries(Object.entries(shares).map(([bloc, { share }]) => [bloc, share]));
}

/** The exit poll of a past election, inverted with what was known when the polls closed; nothing where the record has none. */
export const asPublished = onceForEach((record: ElectoralRecord, election: string): Inversion | undefined => {
  const exitPoll = publishedExitPoll(record, election);
  if (!exitPoll) return undefined;
  return invert(nightOf(record, election), exitPoll, knownAtClose(record, record.elections().get(election)!, exitPoll));
});
