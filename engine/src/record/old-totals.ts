import { RECORD_BEGINS } from './calendar.ts';
import { onceFor } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import { count, readRows } from './rows.ts';
import type { Cite, Election, PartyId, Region } from './types.ts';

/** What the parties had in a country at a general election before the record of seats begins. */
export interface OldTotal {
  readonly parties: readonly { readonly party: PartyId; readonly votes: number; readonly seats: number }[];
  readonly votes: number;
  readonly seats: number;
  /** Absent where some voters had two votes. */
  readonly electorate?: number;
  readonly cite: Cite;
}

const REGIONS: Readonly<Record<string, string>> = {
  UK: 'united-kingdom',
  GB: 'great-britain',
  England: 'england',
  Scotland: 'scotland',
  Wales: 'wales',
};

/** Until 1945 some voters had two votes. */
const ONE_VOTE_FROM = '1950';

interface Row {
  readonly key: string;
  readonly party: string;
  readonly votes: number;
  readonly seats: number;
  readonly cite: Cite;
}

/**
 * Votes and seats of the parties in the United Kingdom, Great Britain, England, Scotland or Wales at a general election from 1918 to 2005;
 * nothing for other regions and later elections. `ld` stands for the Liberals and the Alliance too, and those of no party of its own are
 * counted in the total alone.
 */
export function oldTotal(record: ElectoralRecord, region: Region, election: Election): OldTotal | undefined {
  if (election.kind !== 'general' || election.polledOn >= RECORD_BEGINS) return undefined;
  return totals(record).get(`${election.id} ${region.id}`);
}

const totals = onceFor((record: ElectoralRecord): ReadonlyMap<string, OldTotal> => {
  const rows = readRows(record.pack.texts, 'westminster/published-totals.csv', (cell, cite): Row => ({
    key: `${cell('election')} ${REGIONS[cell('area')] ?? cell('area')}`,
    party: cell('party'),
    votes: count(cell('votes')) ?? 0,
    seats: count(cell('seats')) ?? 0,
    cite,
  }));
  const electors = electorates(record);
  return new Map(
    [...Map.groupBy(rows, ({ key }) => key)].flatMap(([key, of]): [string, OldTotal][] => {
      const all = of.find(({ party }) => party === 'total');
      if (!all) return [];
      const parties = of.flatMap((row) => {
        const party = partyOf(row.party, key);
        return party === undefined ? [] : [{ party, votes: row.votes, seats: row.seats }];
      });
      const electorate = electors.get(key);
      return [
        [key, { parties, votes: all.votes, seats: all.seats, ...(electorate && { electorate }), cite: all.cite }],
      ];
    }),
  );
});

/** Electors of all seats together, by election and country. */
function electorates(record: ElectoralRecord): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (key: string, electors: number) => sums.set(key, (sums.get(key) ?? 0) + electors);
  readRows(record.pack.texts, 'westminster/history.csv', (cell) => {
    const [election, region, electors] = [cell('election'), cell('region'), count(cell('electorate')) ?? 0];
    if (election.slice('parl.'.length) < ONE_VOTE_FROM) return;
    add(`${election} united-kingdom`, electors);
    if (region === 'Scotland' || region === 'Wales') add(`${election} ${region.toLowerCase()}`, electors);
  });
  return sums;
}

function partyOf(column: string, key: string): PartyId | undefined {
  if (column === 'nat') return key.endsWith('scotland') ? 'snp' : key.endsWith('wales') ? 'pc' : undefined;
  return column === 'total' || column === 'other' ? undefined : column;
}
