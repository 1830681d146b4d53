import { addDays } from '../dates.ts';
import { onceFor } from '../memo.ts';
import type { ElectoralRecord } from '../record.ts';
import { readRows } from '../rows.ts';
import type { IsoDate } from '../types.ts';
import { councils } from './local.ts';
import { nightsOf } from './nights-of.ts';
import type { Administration, Council } from './types.ts';

/** Every administration on record of a council, oldest first: the pack's, and those the desk entered. */
export function administrationsOf(record: ElectoralRecord, council: Council): readonly Administration[] {
  return byCouncil(record).get(council.gss) ?? [];
}

/**
 * Who ran a council on a day: the last on record on or before it, unless the council has voted since, which could have changed it.
 */
export function administrationOn(record: ElectoralRecord, council: Council, on: IsoDate): Administration | undefined {
  const last = administrationsOf(record, council).findLast(({ date }) => date <= on);
  return last && !votedBetween(record, council, last.date, on) ? last : undefined;
}

/** Who ran a council after a poll: the first on record from that day on and before it voted again; or else who ran it before the poll. */
export function administrationAfter(
  record: ElectoralRecord,
  council: Council,
  night: IsoDate,
): Administration | undefined {
  const next = administrationsOf(record, council).find(({ date }) => date >= night);
  if (next && !votedBetween(record, council, night, next.date)) return next;
  return administrationOn(record, council, addDays(night, -1));
}

function votedBetween(record: ElectoralRecord, council: Council, from: IsoDate, to: IsoDate): boolean {
  return nightsOf(record, council).some((night) => night > from && night <= to);
}

const byCouncil = onceFor((record: ElectoralRecord): ReadonlyMap<string, readonly Administration[]> => {
  const all = [...shipped(record), ...entered(record)];
  return Map.groupBy(
    all.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    ({ council }) => council.gss,
  );
});

function shipped(record: ElectoralRecord): readonly Administration[] {
  if (record.pack.texts.read('share-alike/local/cycles.csv') === undefined) return [];
  return readRows(record.pack.texts, 'share-alike/local/cycles.csv', (cell, cite) => ({
    council: councils(record).get(cell('council')),
    date: cell('as_of'),
    ...parsed(cell('administration')),
    text: cell('administration'),
    source: cell('source'),
    cite,
  })).flatMap(({ council, ...rest }) => (council && rest.text !== '' ? [{ council, ...rest }] : []));
}

function entered(record: ElectoralRecord): readonly Administration[] {
  return record.facts.flatMap((fact) => {
    if (fact.kind !== 'administration') return [];
    const { date, parties, form, text, source } = fact;
    return [
      {
        council: councils(record).get(fact.council)!,
        date,
        parties,
        form,
        text,
        source,
        cite: { file: 'journal', line: fact.seq },
      },
    ];
  });
}

const CODES: Readonly<Record<string, string>> = {
  CON: 'con',
  LAB: 'lab',
  LD: 'ld',
  GRN: 'grn',
  IND: 'ind',
  SNP: 'snp',
  PC: 'pc',
  UKIP: 'ukip',
};

/** The source's short form: `LAB/IND min`, `LD Mayor`, `CON`. */
function parsed(text: string): Pick<Administration, 'parties' | 'form'> {
  const [codes = '', word] = text.split(' ');
  const parties = codes.split('/').flatMap((code) => CODES[code] ?? []);
  if (word === 'min') return { parties, form: 'minority' };
  if (word === 'Mayor') return { parties, form: 'elected mayor' };
  return { parties, form: parties.length > 1 ? 'coalition' : 'majority' };
}
