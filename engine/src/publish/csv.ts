import type { Cell, Kind, Table } from './table.ts';

/**
 * A table as CSV: UTF-8, LF, a header row, quotes where RFC 4180 needs them. A text from outside that a spreadsheet would run as a
 * formula gets an apostrophe before it; figures are left alone, negative ones too.
 */
export function toCsv(table: Table): string {
  const header = table.columns.map((column) => column.id);
  const rows = table.rows.map((row) => table.columns.map(({ id, kind }) => cellText(row[id], kind)));
  return [header, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function cellText(cell: Cell, kind: Kind): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = typeof cell === 'object' ? cell.join(';') : String(cell);
  return (kind === 'text' || kind === 'list') && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
