import { parliamentPolled, polledParliaments, type ParliamentPolled } from 'countroom/forecast';
import { ownPolls, type Desk } from 'countroom/publish';
import { findElection, NotFound, type IsoDate } from 'countroom/record';
import { answer, dayOf, today } from './question.ts';
import { isQuiet } from './quiet.ts';

/** The parliament that an address asks of: `?since=` names the election it began with, `?on=` the last day looked at. */
export function polledAsked(desk: Desk, url: URL): { readonly polled: ParliamentPolled; readonly on: IsoDate } {
  const { record } = desk;
  const on = dayOf(url);
  const named = url.searchParams.get('since');
  const held = polledParliaments(record, on);
  const since = answer(
    () => {
      const election = named ? findElection(record, named) : held[0];
      if (election && held.includes(election)) return election;
      throw new NotFound(
        'election',
        named ?? on,
        held.map(({ id }) => id),
        'polls are held from 2005 on.',
      );
    },
    (name) => `/voting-intention?since=${name}`,
  );
  return { polled: parliamentPolled(record, since, on, ownPolls(desk)), on };
}

/** Whether polls tell of a vote that goes on: those of earlier parliaments are history. */
export function foretells({ record }: Desk, { next }: ParliamentPolled): boolean {
  return isQuiet(record) && (!next || next.polledOn >= today());
}
