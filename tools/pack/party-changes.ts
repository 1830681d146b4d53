import { date, oneOf } from './cells.ts';
import { byKeys } from './names.ts';
import { tidy, type Tenure } from './tenures.ts';
import { table, type Table } from './table.ts';
import type { Areas } from './areas.ts';
import type { Parties } from './parties.ts';
import type { RawFolder } from './raw.ts';

const PATH = 'holders/party-changes.csv';
const COLUMNS = [
  'date',
  'boundary_set',
  'gss',
  'person',
  'member',
  'from_party',
  'to_party',
  'note',
  'certainty',
  'evidence',
  'corroborated',
] as const;

/** Every change of party or whip since 2010, each of which must begin a tenure on the same day. */
export function importPartyChanges(
  raw: RawFolder,
  parties: Parties,
  areas: Areas,
  tenures: readonly Tenure[],
): Table[] {
  const began = new Set(tenures.map((tenure) => `${tenure.gss} ${tenure.person} ${tenure.party} ${tenure.from}`));
  const rows = raw
    .read(PATH, [
      'parliament',
      'date',
      'ons_code',
      'mp',
      'mnis_id',
      'from_party',
      'to_party',
      'note',
      'certainty',
      'evidence',
      'corroborated',
    ])
    .map((row) => {
      const where = `${PATH}:${row.line}`;
      const change = {
        date: date(row.date, where),
        boundary_set: setOfParliament(row.parliament),
        gss: row.ons_code,
        person: `mnis:${row.mnis_id}`,
        member: tidy(row.mp),
        from_party: parties.id(row.from_party, where),
        to_party: parties.id(row.to_party, where),
        note: row.note,
        certainty: oneOf(row.certainty, ['exact', 'approximate'], where),
        evidence: row.evidence,
        corroborated: oneOf(row.corroborated, ['yes', 'no'], where),
      };
      areas.area(change.boundary_set, change.gss, where);
      if (!began.has(`${change.gss} ${change.person} ${change.to_party} ${change.date}`)) {
        throw new Error(`${where}: no tenure of ${change.member} under ${change.to_party} begins on ${change.date}.`);
      }
      return change;
    });
  rows.sort(
    byKeys(
      (row) => row.date,
      (row) => row.gss,
      (row) => row.person,
    ),
  );
  return [table('members/party-changes.csv', COLUMNS, rows)];
}

/** The parliament elected in 2024 is the 59th; those of 2010 to 2019 sat for the older seats. */
export function setOfParliament(parliament: string): string {
  return Number(parliament) >= 59 ? 'wmc2024' : 'wmc2010';
}
