import { date, dateOrEmpty } from './cells.ts';
import { curated } from './curated.ts';
import { byKeys, slug } from './names.ts';
import { table, type Table } from './table.ts';
import type { Tenure } from './tenures.ts';

const COLUMNS = ['person', 'member', 'office', 'from', 'to', 'source'] as const;

/** A small list of offices held: Prime Ministers, Speakers, Leaders of the Opposition and some cabinet posts. */
export function importOffices(tenures: readonly Tenure[]): Table[] {
  const rows = curated('offices.csv', ['member', 'office', 'from', 'to', 'source']).map((row) => {
    const where = `curated/offices.csv:${row.line}`;
    date(row.from, where);
    dateOrEmpty(row.to, where);
    return { ...row, person: onePerson(row.member, tenures, where) };
  });
  rows.sort(
    byKeys(
      (row) => row.person,
      (row) => row.from,
      (row) => row.office,
    ),
  );
  return [table('members/offices.csv', COLUMNS, rows)];
}

function onePerson(member: string, tenures: readonly Tenure[], where: string): string {
  const persons = new Set(
    tenures.filter((tenure) => slug(tenure.member) === slug(member)).map((tenure) => tenure.person),
  );
  if (persons.size !== 1) throw new Error(`${where}: ${persons.size} members are called ${member}; one was expected.`);
  return [...persons][0]!;
}
