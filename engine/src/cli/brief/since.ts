import { differenceSentence, shortDate } from '../../copy/index.ts';
import { differences } from '../../record/index.ts';
import { wrap } from '../output.ts';
import type { Scope } from './scope.ts';

const DATE = 13;

/** Every event since the election, dated; a day that may be off says so. */
export function sinceTheElection({ desk: { record }, held, on }: Scope): string {
  const events = differences(record, held.map((holding) => holding.area), on);
  if (events.length === 0) return 'No change of party, vacancy or by-election.\n';
  return events
    .map((each) => {
      const about = each.certainty === 'exact' ? '' : ' (The day is approximate.)';
      const text = `${each.area.name}: ${differenceSentence(each, record.parties())}${about}`;
      return shortDate(each.date).padStart(DATE - 2).padEnd(DATE) + wrap(text, ' '.repeat(DATE)).slice(DATE);
    })
    .join('');
}
