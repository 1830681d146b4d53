import { councilNowSentence, councilSentence, longDate } from '../../copy/index.ts';
import {
  councilNow,
  councilOn,
  councils,
  dissolution,
  nightsOf,
  type ElectoralRecord,
  type FactBody,
  type IsoDate,
} from '../../record/index.ts';
import { wrap } from '../output.ts';

/** How a council now reads: its night where the fact is of one, else the day of the fact. */
export function councilEffect(
  record: ElectoralRecord,
  { council: gss, date }: FactBody & { readonly kind: 'composition' | 'administration' },
): string {
  const council = councils(record).get(gss)!;
  const sentence = nightsOf(record, council).includes(date)
    ? councilSentence(councilOn(record, council, date), record.parties())
    : councilNowSentence(councilNow(record, council, date), record.parties());
  return wrap(`${council.name}: ${sentence}`);
}

export function dissolutionEffect(record: ElectoralRecord, on: IsoDate): string {
  const day = dissolution(record, on);
  return day === undefined ? '' : wrap(`From ${longDate(day)} to the next poll, holdings are those at dissolution.`);
}
