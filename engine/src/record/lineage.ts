import { onceFor } from './memo.ts';
import type { Pack } from './pack.ts';
import type { ElectoralRecord } from './record.ts';
import { readRows } from './rows.ts';
import type { IsoDate, PartyId } from './types.ts';

/** One party that became another, or was registered under both names; never a rename of history. */
export interface Lineage {
  readonly party: PartyId;
  readonly successor: PartyId;
  readonly relation: string;
  /** Absent where the day is not known. */
  readonly date?: IsoDate;
  readonly note: string;
}

/** The links of a party to those before and after it. */
export function lineageOf(record: ElectoralRecord, party: PartyId): readonly Lineage[] {
  return links(record.pack).filter((each) => each.party === party || each.successor === party);
}

/** The names a party was registered under before, newest first. The record never renames: each keeps its own results. */
export function formerNamesOf(record: ElectoralRecord, party: PartyId): readonly PartyId[] {
  return links(record.pack)
    .filter((each) => each.relation === 'renamed' && each.successor === party)
    .map((each) => each.party);
}

const links = onceFor((pack: Pack) =>
  readRows(pack.texts, 'party-lineage.csv', (cell): Lineage => ({
    party: cell('party'),
    successor: cell('successor'),
    relation: cell('relation'),
    date: cell('date') || undefined,
    note: cell('note'),
  })),
);
