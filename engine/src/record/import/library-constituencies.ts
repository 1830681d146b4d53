import { areaKey } from '../types.ts';
import type { Area, PartyId } from '../types.ts';
import type { Findings, Place } from './findings.ts';
import type { Finders } from './finders.ts';
import type { KnownTable } from './layouts.ts';
import { contestRows, type RowReader } from './reader.ts';

/** The votes of one party in a summary, under the label of its column. */
export interface PartyColumn {
  readonly label: string;
  readonly party: PartyId;
  readonly votes: number;
}

/** One row of the summary file. */
export interface Summary {
  readonly area: Area;
  readonly place: Place;
  readonly electorate: number;
  readonly valid: number;
  readonly invalid: number;
  readonly majority: number;
  readonly first: { readonly label: string; readonly party: PartyId | undefined };
  readonly second: { readonly label: string; readonly party: PartyId | undefined };
  readonly columns: readonly PartyColumn[];
  /** Votes of everybody without a column. */
  readonly other: PartyColumn;
}

/** Summaries by area key. */
export type Summaries = Map<string, Summary>;

/** Reads the Library's results by constituency: one row a contest, a column for each of the larger parties. */
export function readLibraryConstituencies(table: KnownTable, finders: Finders, findings: Findings): Summaries {
  const headings = readHeadings(table, finders, findings);
  const summaries: Summaries = new Map();
  for (const row of contestRows(table, findings)) {
    const area = finders.seat(row);
    const summary = area && readSummary(row, area, headings, table, finders);
    if (!summary) continue;
    if (summaries.has(areaKey(area))) findings.problem(row.place('seat'), `${area.name} is in the file twice.`);
    summaries.set(areaKey(area), summary);
  }
  return summaries;
}

type Heading = readonly [index: number, label: string, party: PartyId];

/** The party columns stand between the majority and the votes of all others. */
function readHeadings(table: KnownTable, finders: Finders, findings: Findings): Heading[] {
  const from = table.columns.get('majority')! + 1;
  return table.header.slice(from, table.columns.get('other')!).flatMap((label, offset): Heading[] => {
    const party = finders.heading(label);
    if (party !== undefined) return [[from + offset, label, party]];
    findings.problem({ file: table.file, line: 1, column: label }, 'no party is known by this heading.');
    return [];
  });
}

function readSummary(
  row: RowReader,
  area: Area,
  headings: readonly Heading[],
  table: KnownTable,
  finders: Finders,
): Summary | undefined {
  const read = (field: string) => row.count(field);
  const columns = headings.map(([index, label, party]) => ({ label, party, votes: row.countAt(index) }));
  const counts = {
    electorate: read('electorate'),
    valid: read('valid'),
    invalid: read('invalid'),
    majority: read('majority'),
  };
  const other = read('other');
  const known = [...Object.values(counts), other, ...columns.map(({ votes }) => votes)].every(
    (value) => value !== undefined,
  );
  if (!known) return undefined;
  const label = (field: string) => ({ label: row.text(field), party: finders.heading(row.text(field)) });
  return {
    area,
    place: row.place(),
    ...(counts as Record<keyof typeof counts, number>),
    first: label('first'),
    second: label('second'),
    columns: columns as PartyColumn[],
    other: { label: table.header[table.columns.get('other')!]!, party: 'other', votes: other! },
  };
}
