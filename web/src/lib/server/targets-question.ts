import { eveOfPoll, findElection, findParty, type ElectoralRecord } from 'countroom/record';
import type { TargetsQuestion } from './build/targets-page.ts';
import { answer, dayOf, regionOf, today } from './question.ts';

/** What the address of a target list asks: without `?on=`, holders are told as at the eve of the poll after it. */
export function targetsQuestion(
  record: ElectoralRecord,
  params: { readonly region: string; readonly election: string; readonly party: string },
  url: URL,
): TargetsQuestion {
  const election = answer(() => findElection(record, params.election));
  return {
    region: regionOf(record, params.region),
    election,
    party: answer(() => findParty(record, params.party)).id,
    on: url.searchParams.has('on') ? dayOf(url) : eveOfPoll(record, election, today()),
    base: url.searchParams.get('base') === 'eve-of-poll' ? 'eve of poll' : 'result',
    search: url.search,
  };
}
