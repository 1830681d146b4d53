/** What a column holds: only `text` can come from outside and is guarded in files; the rest are our own ids and figures. */
export type Kind = 'text' | 'id' | 'count' | 'percent' | 'ratio' | 'date' | 'flag' | 'list';

export type Cell = string | number | boolean | readonly string[] | undefined;

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly kind: Kind;
}

export type Row = Readonly<Record<string, Cell>>;

/**
 * A list that is shown on a page, printed by the command and saved as a file: the same rows everywhere. Votes are whole numbers,
 * percentages are unrounded, and `about` says what the list is of, its date and its baseline.
 */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly about: Row;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export function column(id: string, kind: Kind, label: string, description: string): Column {
  return { id, kind, label, description };
}
