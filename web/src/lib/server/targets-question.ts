import { eveOfPoll, findElection, findParty, type Election, type ElectoralRecord } from 'countroom/record';
import type { ListQuestion, TargetsQuestion } from './build/targets-page.ts';
import { answer, dayOf, regionOf, today } from './question.ts';

/** What the address of a list of seats asks: without `?on=`, holders are told as at the eve of the poll after it. */
export function listQuestion(
  record: ElectoralRecord,
  params: { readonly region: string; readonly election: string },
  url: URL,
): ListQuestion {
  const election = answer(
    () => findElection(record, params.election),
    (id) => url.pathname.replace(params.election, id),
  );
  return {
    region: regionOf(record, params.region),
    election,
    on: url.searchParams.has('on') ? dayOf(url) : eveOfList(record, election),
    base: url.searchParams.get('base') === 'eve-of-poll' ? 'eve of poll' : 'result',
    query: url.searchParams,
  };
}

/** The list of a party: the seats it could take, or those it defends. */
export function targetsQuestion(
  record: ElectoralRecord,
  params: { readonly region: string; readonly election: string; readonly party: string },
  url: URL,
  kind: TargetsQuestion['kind'] = 'targets',
): TargetsQuestion {
  const party = answer(
    () => findParty(record, params.party).id,
    (id) => url.pathname.replace(/[^/.]+(?=(\.\w+)?$)/, id),
  );
  return { ...listQuestion(record, params, url), party, kind };
}

function eveOfList(record: ElectoralRecord, election: Election): string {
  return eveOfPoll(record, election, today());
}
