import type { Cell } from '../publish/index.ts';
import { asListed, type ElectoralRecord, type SeatCount } from '../record/index.ts';

/** The short name of a party for a table: `Con`; other words stay. */
export function shortName(record: ElectoralRecord, party: Cell): string {
  const id = String(party ?? '');
  if (id === 'speaker') return 'Speaker';
  return record.parties().get(id)?.short ?? id;
}

/** Seats by party: `Con 58 · Lab 5 · LD 2 · Ind 3 · Speaker 1`. */
export function countLine(record: ElectoralRecord, counts: readonly SeatCount[]): string {
  return asListed(record, counts)
    .map(({ party, seats }) => `${shortName(record, party)} ${seats}`)
    .join(' · ');
}
