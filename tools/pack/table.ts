/** One file of the pack before it is written: its columns in order and its rows, every cell a string. */
export type Table<Column extends string = string> = {
  path: string;
  columns: readonly Column[];
  rows: readonly Readonly<Record<Column, string>>[];
};

/** Builds a table; a type error here is a row that lacks one of its columns. */
export function table<Column extends string>(
  path: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): Table<Column> {
  return { path, columns, rows };
}
