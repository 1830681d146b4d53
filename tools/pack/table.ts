/** One file of the pack before it is written: its columns in order and its rows, every cell a string. */
export type Table = {
  path: string;
  columns: readonly string[];
  rows: readonly Readonly<Record<string, string>>[];
};

/** Builds a table of just these columns; a type error here is a row that lacks one of them. */
export function table<Column extends string>(
  path: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<NoInfer<Column>, string>>[],
): Table {
  return { path, columns, rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))) };
}
