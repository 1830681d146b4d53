import { found } from './cells.ts';
import { curated } from './curated.ts';
import { dayBefore, longDate, monthName } from './dates.ts';
import { byKeys } from './names.ts';
import { table, type Table } from './table.ts';
import type { Areas } from './areas.ts';
import type { RawFolder } from './raw.ts';

export type Election = Readonly<Record<(typeof COLUMNS)[number], string>>;
export type Elections = {
  tables: Table[];
  all: readonly Election[];
  /** The election a source calls by its own id (`ge2019`, `by-clacton-2014-10-09`). */
  named(alias: string, where: string): Election;
  /** The general election polled on a date. */
  general(date: string, where: string): Election;
};

const COLUMNS = ['election', 'aliases', 'kind', 'name', 'polled_on', 'boundary_set', 'after', 'dissolved_on'] as const;

/** General elections since 1918, by-elections since 2010 and notional results, with ids in the style of uk-election-ids. */
export function importElections(raw: RawFolder, areas: Areas): Elections {
  const general = generalElections();
  const generalId = new Map(general.map((election) => [election.aliases, election.election]));
  const seatOf = new Map(
    raw
      .read('westminster/contests.csv', ['election', 'gss'])
      .filter(isByElection)
      .map((row) => [row.election, row.gss]),
  );
  const others = raw
    .read('westminster/elections.csv', ['election', 'date', 'kind', 'boundary_set', 'after_general_election'])
    .filter((row) => row.kind !== 'general')
    .map((row): Election => {
      const where = `westminster/elections.csv ${row.election}`;
      if (row.kind === 'notional') return notional(row.election, row.date, row.boundary_set);
      const seat = areas.area(row.boundary_set, found(seatOf.get(row.election), 'its contest', where), where);
      return {
        election: `parl.${seat.slug}.by.${row.date}`,
        aliases: row.election,
        kind: 'by-election',
        name: `${seat.name} by-election, ${longDate(row.date)}`,
        polled_on: row.date,
        boundary_set: row.boundary_set,
        after: found(generalId.get(row.after_general_election), row.after_general_election, where),
        dissolved_on: '',
      };
    });
  const all = [...general, ...others].sort(
    byKeys(
      (election) => election.polled_on,
      (election) => election.election,
    ),
  );
  const byAlias = new Map(all.map((election) => [election.aliases, election]));
  const byDate = new Map(general.map((election) => [election.polled_on, election]));
  return {
    tables: [boundarySets(general), table('elections.csv', COLUMNS, all)],
    all,
    named: (alias, where) => found(byAlias.get(alias), `the election ${alias}`, where),
    general: (date, where) => found(byDate.get(date), `a general election on ${date}`, where),
  };
}

function isByElection(row: { election: string }): boolean {
  return row.election.startsWith('by-');
}

function generalElections(): Election[] {
  const rows = curated('general-elections.csv', ['date', 'dissolved_on', 'boundary_set', 'alias']);
  return rows.map((row, i) => ({
    election: `parl.${row.date}`,
    aliases: row.alias,
    kind: 'general',
    name: `${row.date.startsWith('1974') ? `${monthName(row.date)} ` : ''}${row.date.slice(0, 4)} general election`,
    polled_on: row.date,
    boundary_set: row.boundary_set,
    after: i === 0 ? '' : `parl.${rows[i - 1]!.date}`,
    dissolved_on: row.dissolved_on,
  }));
}

function notional(alias: string, date: string, boundarySet: string): Election {
  return {
    election: `parl.${date}.notional`,
    aliases: alias,
    kind: 'notional',
    name: `${date.slice(0, 4)} general election, notional result on the boundaries of ${boundarySet.slice(3)}`,
    polled_on: date,
    boundary_set: boundarySet,
    after: '',
    dissolved_on: '',
  };
}

/** A set is in force from its first general election to the day before the next set's. */
function boundarySets(general: readonly Election[]): Table {
  const first = new Map<string, string>();
  for (const { boundary_set, polled_on } of general) if (!first.has(boundary_set)) first.set(boundary_set, polled_on);
  const rows = curated('boundary-sets.csv', ['boundary_set', 'name', 'seats']);
  return table(
    'boundary-sets.csv',
    ['boundary_set', 'name', 'from', 'to', 'seats'],
    rows.map((row, i) => {
      const next = rows[i + 1] && first.get(rows[i + 1]!.boundary_set);
      const from = found(
        first.get(row.boundary_set),
        `a general election on ${row.boundary_set}`,
        'curated/boundary-sets.csv',
      );
      return { ...row, from, to: next === undefined ? '' : dayBefore(next) };
    }),
  );
}
