import { differenceSentence, shortDate } from '../copy/index.ts';
import type { Difference, ElectoralRecord } from '../record/index.ts';
import { wrap } from './output.ts';

const DATE = 13;

/** Events, oldest first, each under its date; a day that may be off says so. */
export function changesText(record: ElectoralRecord, events: readonly Difference[]): string {
  if (events.length === 0) return 'No change of party, vacancy or by-election.\n';
  return events
    .map((each) => {
      const about = each.certainty === 'exact' ? '' : ' (The day is approximate.)';
      const text = `${each.area.name}: ${differenceSentence(each, record.parties())}${about}`;
      return (
        shortDate(each.date)
          .padStart(DATE - 2)
          .padEnd(DATE) + wrap(text, ' '.repeat(DATE)).slice(DATE)
      );
    })
    .join('');
}
