import { readCount } from './count.ts';
import type { Findings, Place } from './findings.ts';
import type { KnownTable } from './layouts.ts';
import type { RawRow } from './read-table.ts';
import { readText } from './text.ts';

/** Reads the cells of one row by field, noting what is found on the way. */
export interface RowReader {
  readonly line: number;
  readonly place: (field?: string) => Place;
  /** Empty where the file has no such column. */
  text(field: string): string;
  /** Nothing where the cell is no whole number: the problem is noted. */
  count(field: string): number | undefined;
  countAt(index: number): number | undefined;
}

function rowReader(table: KnownTable, row: RawRow, findings: Findings): RowReader {
  const at = (index: number | undefined): Place => ({
    file: table.file,
    line: row.line,
    column: index === undefined ? undefined : table.header[index],
  });
  const place = (field?: string) => at(field === undefined ? undefined : table.columns.get(field));
  const countAt = (index: number): number | undefined => {
    const read = readCount(row.cells[index]!);
    if ('problem' in read) {
      findings.problem(at(index), read.problem);
      return undefined;
    }
    if (read.notice) findings.notice(at(index), read.notice);
    return read.value;
  };
  return {
    line: row.line,
    place,
    text: (field) => {
      const index = table.columns.get(field);
      return index === undefined ? '' : readText(row.cells[index]!, at(index), findings);
    },
    count: (field) => countAt(table.columns.get(field)!),
    countAt,
  };
}

const TOTALS =
  /^(grand )?totals?\b|^(uk|gb|united kingdom|great britain|england|scotland|wales|northern ireland)( total)?$/i;

/** The rows that are contests; rows of totals and rows without a word are named and skipped. */
export function contestRows(table: KnownTable, findings: Findings): RowReader[] {
  return table.rows.flatMap((row) => {
    const reader = rowReader(table, row, findings);
    if (row.cells.every((cell) => cell.trim() === '')) {
      findings.notice(reader.place(), 'the row is empty and was skipped.');
      return [];
    }
    const total = ['seat', 'code']
      .map((field) => row.cells[table.columns.get(field) ?? -1]?.trim() ?? '')
      .find((name) => TOTALS.test(name));
    if (total === undefined) return [reader];
    findings.notice(reader.place(), `'${total}' is a row of totals and was skipped.`);
    return [];
  });
}
