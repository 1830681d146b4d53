import { countOrEmpty, found, oneOf } from './cells.ts';
import { curated } from './curated.ts';
import { byKeys } from './names.ts';
import { table, type Table } from './table.ts';
import type { Areas } from './areas.ts';
import type { Elections } from './elections.ts';
import type { RawFolder } from './raw.ts';

const AREAS = ['UK', 'GB', 'England', 'Wales', 'Scotland'] as const;
const GROUPS = ['con', 'lab', 'ld', 'nat', 'other', 'total'] as const;
const MEASURES = ['votes', 'candidates', 'seats'] as const;
const PATH = 'westminster/published_totals.csv';
const SLIP = ['election', 'area', 'party', 'column', 'printed', 'record', 'reason'] as const;
/** The publisher rounds some tables to hundreds, so votes may differ by this much; candidates and seats may not differ. */
const ROUNDING = 100;

type Total = { election: string; area: string; party: string } & Record<(typeof MEASURES)[number], string>;

/** The Library's own totals as printed, and every cell of them that the results contradict, each with its reason. */
export function importPublishedTotals(raw: RawFolder, areas: Areas, elections: Elections): Table[] {
  const totals = raw.read(PATH, ['election', 'area', 'party', ...MEASURES]).map((row): Total => {
    const where = `${PATH}:${row.line}`;
    for (const measure of MEASURES) countOrEmpty(row[measure], where);
    oneOf(row.area, AREAS, where);
    oneOf(row.party, GROUPS, where);
    return { ...row, election: elections.named(row.election, where).election };
  });
  totals.sort(
    byKeys(
      (row) => row.election,
      (row) => order(AREAS, row.area),
      (row) => order(GROUPS, row.party),
    ),
  );
  return [
    table('westminster/published-totals.csv', ['election', 'area', 'party', ...MEASURES], totals),
    table('westminster/published-slips.csv', SLIP, slips(totals, recordTotals(raw, areas, elections))),
  ];
}

function slips(totals: readonly Total[], record: ReadonlyMap<string, number>): Record<(typeof SLIP)[number], string>[] {
  const reasons = new Map(
    curated('published-slips.csv', ['election', 'area', 'party', 'column', 'reason']).map((row) => [
      `${row.election} ${row.area} ${row.party} ${row.column}`,
      row.reason,
    ]),
  );
  const counted = new Set([...record.keys()].map((key) => key.split(' ')[0]));
  const rows = totals
    .filter((total) => counted.has(total.election) && total.votes !== '')
    .flatMap((total) =>
      MEASURES.flatMap((column) => {
        const key = `${total.election} ${total.area} ${total.party} ${column}`;
        const here = record.get(key) ?? 0;
        if (total[column] === '' || Math.abs(here - Number(total[column])) <= (column === 'votes' ? ROUNDING : 0))
          return [];
        const reason = found(
          reasons.get(key),
          `why the printed ${total[column]} is ${here} by the results (${key})`,
          PATH,
        );
        reasons.delete(key);
        const { election, area, party } = total;
        return [{ election, area, party, column, printed: total[column], record: String(here), reason }];
      }),
    );
  for (const key of reasons.keys())
    throw new Error(`curated/published-slips.csv: ${key} is no slip. Take the line out.`);
  return rows;
}

/** Sums of the results under keys like `parl.2019-12-12 GB nat seats`. */
function recordTotals(raw: RawFolder, areas: Areas, elections: Elections): Map<string, number> {
  const path = 'westminster/results.csv';
  const sums = new Map<string, number>();
  const add = (key: string, value: number): void => void sums.set(key, (sums.get(key) ?? 0) + value);
  for (const row of raw.read(path, ['election', 'gss', 'position', 'party_id', 'votes'])) {
    const election = elections.named(row.election, `${path}:${row.line}`);
    if (election.kind !== 'general') continue;
    const { nation } = areas.area(election.boundary_set, row.gss, `${path}:${row.line}`);
    for (const area of ['UK', nation === 'Northern Ireland' ? '' : 'GB', nation]) {
      for (const group of [groupOf(row.party_id, area), 'total']) {
        add(`${election.election} ${area} ${group} votes`, Number(row.votes));
        add(`${election.election} ${area} ${group} candidates`, 1);
        add(`${election.election} ${area} ${group} seats`, row.position === '1' ? 1 : 0);
      }
    }
  }
  return sums;
}

/** The table's columns: England has none for nationalists, so an SNP or Plaid candidate there would be among the others. */
function groupOf(party: string, area: string): string {
  if (party === 'snp' || party === 'pc') return area === 'England' ? 'other' : 'nat';
  return party === 'con' || party === 'lab' || party === 'ld' ? party : 'other';
}

function order(words: readonly string[], word: string): string {
  return String(words.indexOf(word));
}
