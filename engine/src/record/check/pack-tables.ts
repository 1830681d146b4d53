import { Findings, ImportRefused } from '../import/findings.ts';
import { readTable } from '../import/read-table.ts';
import { once } from '../pack.ts';
import type { Texts } from '../rows.ts';

/** A row of a table: cells by column, and where it stands. */
export interface PackRow {
  readonly at: string;
  /** An absent column reads as empty: the headers have a check of their own. */
  cell(column: string): string;
  /** A whole number; an empty or other cell is NaN, which equals nothing. */
  count(column: string): number;
}

/** The tables of a pack, each parsed strictly when first asked for. */
export interface PackTables {
  readonly texts: Texts;
  table(file: string): readonly PackRow[];
  header(file: string): readonly string[];
  /** Rows of a table by the value of one or more columns, joined by a space. */
  by(file: string, ...columns: readonly string[]): ReadonlyMap<string, readonly PackRow[]>;
}

export function packTables(texts: Texts): PackTables {
  const read = new Map<string, () => ReturnType<typeof parseTable>>();
  const open = (file: string) => {
    if (!read.has(file))
      read.set(
        file,
        once(() => parseTable(texts, file)),
      );
    return read.get(file)!();
  };
  return {
    texts,
    table: (file) => open(file).rows,
    header: (file) => open(file).header,
    by: (file, ...columns) =>
      Map.groupBy(open(file).rows, (row) => columns.map((column) => row.cell(column)).join(' ')),
  };
}

function parseTable(
  texts: Texts,
  file: string,
): { readonly header: readonly string[]; readonly rows: readonly PackRow[] } {
  const text = texts.read(file);
  if (text === undefined) throw new ImportRefused([`${file}: the file is missing.`]);
  const table = readTable(file, text, new Findings());
  const columns = new Map(table.header.map((name, index) => [name, index]));
  const rows = table.rows.map(({ line, cells }): PackRow => {
    const cell = (column: string) => cells[columns.get(column) ?? -1] ?? '';
    return {
      at: `${file}:${line}`,
      cell,
      count: (column) => (/^\d+$/.test(cell(column)) ? Number(cell(column)) : NaN),
    };
  });
  return { header: table.header, rows };
}
