import type { Row, Table } from './table.ts';

/**
 * A table as JSON: what it is about, then its rows under the name of the table. Cells that are not known are left out; text is as it
 * was published.
 */
export function toJson(table: Table): string {
  const rows = table.rows.map((row) => present(row));
  return `${JSON.stringify({ title: table.title, ...present(table.about), [table.name]: rows }, null, 2)}\n`;
}

/** Unrounded percentages are decimal text in a row, so that a file has every digit; in JSON they are numbers. */
function present(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== undefined));
}
