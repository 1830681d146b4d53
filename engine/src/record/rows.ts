import type { Cite } from './types.ts';

/** Reads one cell of the current row by column name; a column the file lacks is an error that names it. */
export type Cell = (column: string) => string;

/**
 * Where the text of a table comes from: a folder of the pack, or a map of texts in a browser.
 */
export interface Texts {
  read(file: string): string | undefined;
}

/**
 * Reads a file of the pack row by row. The pack is written by our own importers and proved by `data check`, so this reader is
 * plain and fast; files from outside go through the strict reader of `import/`.
 *
 * @throws Error when the file or a column asked for is missing.
 */
export function readRows<T>(texts: Texts, file: string, make: (cell: Cell, cite: Cite) => T): T[] {
  const text = texts.read(file);
  if (text === undefined) throw new Error(`The pack has no file ${file}; check that the folder is a Countroom pack.`);
  const citedAs = file.startsWith('share-alike/') ? `data/${file}` : `data/uk/${file}`;
  const lines = text.split('\n');
  const wide = WIDE.test(text);
  const columns = new Map(splitLine(lines[0] ?? '').map((name, index) => [name, index]));
  const rows: T[] = [];
  let cells: string[] = [];
  const cell: Cell = (column) => {
    const index = columns.get(column);
    if (index === undefined)
      throw new Error(`${file} has no column ${column}; its columns are ${[...columns.keys()].join(', ')}.`);
    return cells[index] ?? '';
  };
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line === '') continue;
    cells = wide ? narrowCells(line) : splitLine(line);
    rows.push(make(cell, { file: citedAs, line: index + 1 }));
  }
  return rows;
}

const WIDE = /[^\0-\xff]/;

/**
 * The cells of a line at one byte a letter, wherever their letters fit. One letter beyond Latin-1 (the ŵ of a member's name) makes
 * JavaScript keep a whole file at two, every name cut from it too, and any page with one such name: half as much again to make and send.
 */
function narrowCells(line: string): string[] {
  return WIDE.test(line) ? splitLine(line).map(narrow) : splitLine(narrow(line));
}

/** A text written down anew: what is cut from a text takes over its width, what is read is as wide as its own letters. */
function narrow(text: string): string {
  return WIDE.test(text) ? text : (JSON.parse(JSON.stringify(text)) as string);
}

/** Splits one line of RFC 4180 text; no cell of the pack holds a line break. */
function splitLine(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] !== '"') {
      const end = line.indexOf(',', at);
      cells.push(end === -1 ? line.slice(at) : line.slice(at, end));
      if (end === -1) break;
      at = end + 1;
      continue;
    }
    let end = at + 1;
    while (end < line.length && (line[end] !== '"' || line[end + 1] === '"')) end += line[end] === '"' ? 2 : 1;
    cells.push(line.slice(at + 1, end).replaceAll('""', '"'));
    at = end + 2;
    if (end + 1 >= line.length) break;
  }
  return cells;
}

export function list(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(';');
}

/** A whole number, or nothing where the cell is empty. */
export function count(cell: string): number | undefined {
  return cell === '' ? undefined : Number(cell);
}
