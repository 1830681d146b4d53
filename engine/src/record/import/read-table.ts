import { CsvError, parse } from 'csv-parse/sync';
import type { Findings } from './findings.ts';

/** A row of a file with the line it begins on, the header being line 1. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface RawTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}

/**
 * Reads CSV by the letter of RFC 4180: every row as long as the header, quotes closed, no column twice.
 *
 * @throws ImportRefused naming the line.
 */
export function readTable(file: string, text: string, findings: Findings): RawTable {
  const [header, ...rows] = parseRows(file, text, findings);
  if (!header) findings.refuseNow({ file }, 'the file is empty; a header row was expected.');
  const names = header.cells.map((name) => name.trim());
  checkHeader(file, names, findings);
  for (const { line, cells } of rows) {
    if (cells.length === names.length) continue;
    const found = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
    findings.problem(
      { file, line },
      `the row has ${found} and the header ${names.length}; look for a comma too many or too few.`,
    );
  }
  findings.refuse();
  return { file, header: names, rows };
}

function parseRows(file: string, text: string, findings: Findings): RawRow[] {
  if (/^[^,\n]*[;\t|][^,\n]*$/m.test(text.slice(0, text.indexOf('\n') + 1).trimEnd())) {
    findings.refuseNow(
      { file, line: 1 },
      'the cells are not separated by commas; save the table as comma-separated CSV.',
    );
  }
  const rows: RawRow[] = [];
  let line = 1;
  const take = (cells: string[], { lines }: { readonly lines: number }) => {
    rows.push({ line, cells });
    line = lines + 1;
    return cells;
  };
  try {
    parse(text, { relax_column_count: true, on_record: take });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    findings.refuseNow({ file, line }, sentence(error.code));
  }
  return rows.filter(({ cells }) => cells.length > 1 || cells[0]!.trim() !== '');
}

/** The reader names its errors by code; these are the ones a file can cause. */
function sentence(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_INVALID_CLOSING_QUOTE') {
    return 'a quote is opened here and not closed at the end of its cell; close it, or write it twice if it belongs to the text.';
  }
  if (code === 'INVALID_OPENING_QUOTE') {
    return 'a quote stands inside a cell; put the whole cell in quotes and write its own quotes twice.';
  }
  return 'the row cannot be read as CSV; save the table again as CSV UTF-8.';
}

function checkHeader(file: string, names: readonly string[], findings: Findings): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (name !== '' && seen.has(name.toLowerCase()))
      findings.problem({ file, line: 1, column: name }, 'the header has this column twice; take one out.');
    seen.add(name.toLowerCase());
  }
}
