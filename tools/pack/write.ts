import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Table } from './table.ts';

export type PackFile = { path: string; text: string };

/** A table as CSV: a header row, LF, RFC 4180 quotes only where a cell needs them. */
export function csvText({ path, columns, rows }: Table): PackFile {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]!))];
  return { path, text: lines.map((cells) => cells.map(quoted).join(',') + '\n').join('') };
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Writes every file beside the pack first and swaps the folders at the end, so that a pack is never half one import. */
export function replacePack(pack: string, files: readonly PackFile[]): void {
  const next = `${pack}.next`;
  const last = `${pack}.last`;
  rmSync(next, { recursive: true, force: true });
  rmSync(last, { recursive: true, force: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), text);
  }
  mkdirSync(pack, { recursive: true });
  renameSync(pack, last);
  renameSync(next, pack);
  rmSync(last, { recursive: true, force: true });
}
