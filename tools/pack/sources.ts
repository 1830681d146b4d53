import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { curated } from './curated.ts';
import { table, type Table } from './table.ts';
import type { PackFile } from './write.ts';

const SOURCE = ['source', 'publisher', 'title', 'licence', 'attribution', 'location'] as const;
const FILE = ['file', 'holds', 'sources', 'licence'] as const;

/** `sources.csv` and `files.csv`: where each of the given files of a folder comes from. Throws for a file nobody described. */
export function importSources(paths: readonly string[], descriptions = 'files.csv'): Table[] {
  const sources = curated('sources.csv', SOURCE);
  const known = new Set(sources.map(({ source }) => source));
  const described = curated(descriptions, FILE);
  for (const row of described) {
    for (const source of row.sources.split(';')) {
      if (!known.has(source))
        throw new Error(`curated/${descriptions}:${row.line}: ${source} is not in curated/sources.csv.`);
    }
  }
  const files = ['sources.csv', 'files.csv', ...paths].map((path) => {
    const row = described.find(({ file }) => matches(file, path));
    if (row === undefined)
      throw new Error(`${path}: curated/${descriptions} does not say where it comes from. Add a line.`);
    return { ...row, file: path };
  });
  const used = new Set(files.flatMap((row) => row.sources.split(';')));
  const named = sources.filter(({ source }) => used.has(source));
  return [table('sources.csv', SOURCE, named), table('files.csv', FILE, files)];
}

/** The same for people, with the corrections and the known gaps. */
export function sourcesPage(
  [sources, files]: readonly Table[],
  of: { readonly folder: string; readonly notes: string },
): PackFile {
  const notes = readFileSync(join(import.meta.dirname, 'curated', of.notes), 'utf8');
  const credits = [...new Set(sources!.rows.map((row) => row['attribution']!))].filter(Boolean);
  const text = [
    `# Where the facts of \`${of.folder}\` come from`,
    'Written by `npm run pack`. The same as tables: `sources.csv`, `files.csv`. The columns are explained in `docs/pack.md`.',
    '## Print this with anything taken from it',
    credits.map((credit) => `- ${credit}`).join('\n'),
    '## Publications',
    markdownTable(sources!, ['source', 'publisher', 'title', 'licence', 'location']),
    '## Files',
    markdownTable(files!, FILE),
    notes.trim(),
  ].join('\n\n');
  return { path: 'SOURCES.md', text: `${text}\n` };
}

function matches(pattern: string, path: string): boolean {
  const [start, end] = pattern.split('*');
  return end === undefined ? path === start : path.startsWith(start!) && path.endsWith(end);
}

function markdownTable(rows: Table, columns: readonly string[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.rows.map((row) => line(columns.map((column) => row[column]!))),
  ].join('\n');
}
