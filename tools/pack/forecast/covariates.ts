import type { Areas } from '../areas.ts';
import { byKeys } from '../names.ts';
import type { RawFolder } from '../raw.ts';
import { table, type Table } from '../table.ts';
import { leaveOn2024 } from './leave.ts';

// prettier-ignore
const COLUMNS = [
  'boundary_set', 'gss', 'leave', 'degree', 'muslim', 'white_british', 'age_65', 'owners', 'private_rent', 'no_religion',
  'no_qualification', 'asian',
] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

// prettier-ignore
const CENSUS = [
  'ons_code', 'country', 'qual_level4_pct', 'muslim_pct', 'white_british_pct', 'age_65_plus_pct', 'private_rent_pct',
  'no_religion_pct', 'qual_none_pct', 'asian_pct',
] as const;

/** Leave share and census shares of each seat of Great Britain, in per cent: 2011 census for the seats of 2010, 2021 and 2022 for those of 2024. */
export function importCovariates(raw: RawFolder, areas: Areas): Table[] {
  const old = raw.read('covariates/constituency-2010.csv', [...CENSUS, 'leave_pct', 'owned_pct']);
  const redrawn = raw.read('covariates/constituency-2024.csv', [...CENSUS, 'owned_outright_pct', 'owned_mortgage_pct']);
  const leave = leaveOn2024(raw, new Map(old.map((row) => [row.ons_code, row.leave_pct])));
  const rows = [
    ...old.filter(inBritain).map((row) => ({ ...census('wmc2010', row), leave: row.leave_pct, owners: row.owned_pct })),
    ...redrawn.filter(inBritain).map((row) => ({
      ...census('wmc2024', row),
      leave: leave(row.ons_code),
      owners: sum(row.owned_outright_pct, row.owned_mortgage_pct),
    })),
  ].sort(
    byKeys(
      (row) => row.boundary_set,
      (row) => row.gss,
    ),
  );
  for (const row of rows) areas.area(row.boundary_set, row.gss, 'covariates');
  return [table('covariates/seats.csv', COLUMNS, rows)];
}

/** The census of Northern Ireland asks other questions, and its seats have a model without covariates. */
function inBritain({ country }: { readonly country: string }): boolean {
  return country !== 'Northern Ireland';
}

function census(
  boundarySet: string,
  row: Readonly<Record<(typeof CENSUS)[number], string>>,
): Omit<Row, 'leave' | 'owners'> {
  return {
    boundary_set: boundarySet,
    gss: row.ons_code,
    degree: row.qual_level4_pct,
    muslim: row.muslim_pct,
    white_british: row.white_british_pct,
    age_65: row.age_65_plus_pct,
    private_rent: row.private_rent_pct,
    no_religion: row.no_religion_pct,
    no_qualification: row.qual_none_pct,
    asian: row.asian_pct,
  };
}

/** Two printed percentages together, with the two decimals they have. */
function sum(a: string, b: string): string {
  return a === '' || b === '' ? '' : String(Math.round((Number(a) + Number(b)) * 100) / 100);
}
