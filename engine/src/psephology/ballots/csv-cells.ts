import { refuseLine } from './refuse-line.ts';

/** A row of a CSV file and the line it stands on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads CSV with quoted cells where there are any; every row has to have as many cells as the first. Empty lines are left out. */
export function readCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const lines = text.replace('\uFEFF', '').split('\n');
  for (const [index, raw] of lines.entries()) {
    const said = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (said === '') continue;
    const cells = said.includes('"') ? quotedCells(said, index + 1) : said.split(',');
    const expected = rows[0]?.cells.length ?? cells.length;
    if (cells.length !== expected)
      refuseLine(index + 1, `has ${cells.length} cells`, `${expected}, as in the first line,`);
    rows.push({ line: index + 1, cells });
  }
  return rows;
}

function quotedCells(said: string, line: number): string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (let more = true; more;) {
    const found = cell.exec(said);
    if (!found) return refuseLine(line, 'has a quotation mark that is not closed', 'each text in a pair of them');
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    more = found[3] === ',';
  }
  return cells;
}

/** A cell as CSV: in quotation marks where it has to be. */
export function csvCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
