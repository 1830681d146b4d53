import type { Composition } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';

const WHEN = { 'eve of poll': 'before the poll of', 'on the night': 'after the poll of', later: 'on' } as const;

/** `Cambridge council before the poll of 5 May 2016`. */
export function compositionName({ council, label, date }: Composition): string {
  return `${council.name} council ${WHEN[label]} ${longDate(date)}`;
}
