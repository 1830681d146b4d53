import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

export type RawRow<Column extends string> = Readonly<Record<Column, string>> & { readonly line: number };

/** A folder of raw sources. Every file is read whole and strictly: its columns must be the ones the importer knows. */
export type RawFolder = {
  /** `optional` columns are empty where the file lacks them. */
  read<Column extends string, Optional extends string = never>(
    path: string,
    columns: readonly Column[],
    optional?: readonly Optional[],
  ): RawRow<Column | Optional>[];
  readJson(path: string): unknown;
};

export function rawFolder(folder: string): RawFolder {
  return {
    read: (path, columns, optional) => readRows(text(folder, path), path, columns, optional),
    readJson: (path) => JSON.parse(text(folder, path)) as unknown,
  };
}

/** Parses CSV whose header must hold every named column; each row keeps the line it came from. */
export function readRows<Column extends string, Optional extends string = never>(
  csv: string,
  path: string,
  columns: readonly Column[],
  optional: readonly Optional[] = [],
): RawRow<Column | Optional>[] {
  const records = parse(csv, { info: true, columns: true, bom: true }) as unknown as {
    record: Record<string, string>;
    info: { lines: number };
  }[];
  const header = Object.keys(records[0]?.record ?? {});
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new Error(
      `${path} has no column ${missing.join(', ')}; its columns are ${header.join(', ')}. Is this the right file?`,
    );
  }
  return records.map(({ record, info }) => {
    const row: Record<string, string | number> = { line: info.lines };
    for (const column of [...columns, ...optional]) row[column] = record[column] ?? '';
    return row as RawRow<Column | Optional>;
  });
}

function text(folder: string, path: string): string {
  try {
    const bytes = readFileSync(join(folder, path));
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch {
    throw new Error(
      `${path} is not in ${folder}. Give the folder that holds westminster, candidates, covariates, geo, holders and local.`,
    );
  }
}
