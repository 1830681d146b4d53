import { styleText } from 'node:util';
import { toCsv, toJson, type Table } from '../publish/index.ts';
import type { Io } from './io.ts';

/** How a list is asked for. */
export interface FormatOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Writes a list as data, or as a text to read. */
export function print(io: Io, format: FormatOptions, table: () => Table, text: () => string): void {
  io.stdout.write(format.json ? toJson(table()) : format.csv ? toCsv(table()) : text());
}

/** A column of a text table: numbers stand to the right. */
export interface TextColumn {
  readonly label: string;
  readonly right?: boolean;
}

/** The width that text is laid out for. */
const WIDTH = 80;

/** Lays out rows under their headings; the last column is never padded. */
export function textTable(io: Io, columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, at) => Math.max(column.label.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (columns[at]!.right ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd();
  return [dim(io, line(columns.map((column) => column.label))), ...rows.map(line)].map((each) => `${each}\n`).join('');
}

/** Breaks a paragraph into lines of at most `WIDTH`, each after an indent. */
export function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH - indent.length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}${line}\n`).join('');
}

export function strong(io: Io, text: string): string {
  return io.stdout.isTTY ? styleText('bold', text, { validateStream: false }) : text;
}

function dim(io: Io, text: string): string {
  return io.stdout.isTTY ? styleText('dim', text, { validateStream: false }) : text;
}
