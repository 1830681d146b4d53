import { findElection, lastGeneral, type ElectoralRecord } from 'countroom/record';
import { limitOf, type MarginalsQuestion } from './build/marginals-page.ts';
import { answer, regionOf, today } from './question.ts';

/** What the address of the marginals asks: the last general election and the whole kingdom where it does not say. */
export function marginalsQuestion(record: ElectoralRecord, id: string | undefined, url: URL): MarginalsQuestion {
  return {
    region: regionOf(record, url.searchParams.get('region') || 'united-kingdom'),
    election:
      id === undefined
        ? lastGeneral(record, today())
        : answer(
            () => findElection(record, id),
            (near) => `/marginals/${near}`,
          ),
    under: limitOf(url.searchParams),
    query: url.searchParams,
  };
}
