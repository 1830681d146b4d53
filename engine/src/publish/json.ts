import type { Table } from './table.ts';

/**
 * A table as JSON: what it is about, then its rows under the name of the table. Cells that are not known are left out; text is as it
 * was published. Unrounded percentages are decimal text in a row, so that a file has every digit; in JSON they are numbers.
 */
export function toJson(table: Table): string {
  return `${JSON.stringify({ title: table.title, ...table.about, [table.name]: table.rows }, null, 2)}\n`;
}
