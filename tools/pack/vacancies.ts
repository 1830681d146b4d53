import { date, oneOf } from './cells.ts';
import { byKeys } from './names.ts';
import { setOfParliament } from './party-changes.ts';
import { tidy, type Tenure } from './tenures.ts';
import { table, type Table } from './table.ts';
import type { Areas } from './areas.ts';
import type { Elections } from './elections.ts';
import type { Parties } from './parties.ts';
import type { RawFolder } from './raw.ts';

const PATH = 'holders/by-elections.csv';
// prettier-ignore
const COLUMNS = [
  'boundary_set', 'gss', 'member', 'party', 'vacated_on', 'reason', 'certainty', 'filled_by', 'source',
] as const;
type Vacancy = Record<(typeof COLUMNS)[number], string>;

/** Seats that fell vacant since 2010: those a by-election filled, and those a dissolution overtook. */
export function importVacancies(
  raw: RawFolder,
  parties: Parties,
  areas: Areas,
  elections: Elections,
  tenures: readonly Tenure[],
): Table[] {
  const filled = raw
    .read(PATH, [
      'parliament',
      'polling_date',
      'ons_code',
      'vacating_mp',
      'vacating_party',
      'vacated_on',
      'vacancy_reason',
      'vacated_on_certainty',
    ])
    .map((row): Vacancy => {
      const where = `${PATH}:${row.line}`;
      const area = areas.area(setOfParliament(row.parliament), row.ons_code, where);
      const filledBy = `parl.${area.slug}.by.${row.polling_date}`;
      if (!elections.all.some(({ election }) => election === filledBy))
        throw new Error(`${where}: ${filledBy} is no election of the pack.`);
      return {
        boundary_set: area.boundary_set,
        gss: area.gss,
        member: tidy(row.vacating_mp),
        party: parties.id(row.vacating_party, where),
        vacated_on: date(row.vacated_on, where),
        reason: row.vacancy_reason,
        certainty: oneOf(row.vacated_on_certainty, ['exact', 'approximate'], where),
        filled_by: filledBy,
        source: 'compiled',
      };
    });
  const rows = [...filled, ...overtaken(filled, tenures)];
  rows.sort(
    byKeys(
      (row) => row.vacated_on,
      (row) => row.gss,
    ),
  );
  return [table('members/vacancies.csv', COLUMNS, rows)];
}

/** A tenure since 2010 that ended by death or resignation and that no by-election followed before the next dissolution. */
function overtaken(filled: readonly Vacancy[], tenures: readonly Tenure[]): Vacancy[] {
  const known = new Set(filled.map((vacancy) => `${vacancy.gss} ${vacancy.vacated_on}`));
  return tenures
    .filter(
      ({ gss, to, ended }) =>
        gss !== '' && !['', 'dissolution', 'changed-party'].includes(ended) && !known.has(`${gss} ${to}`),
    )
    .map(({ boundary_set, gss, member, party, to, ended, to_certainty, source }) => ({
      boundary_set,
      gss,
      member,
      party,
      vacated_on: to,
      reason: ended,
      certainty: to_certainty,
      filled_by: '',
      source,
    }));
}
