import { ImportRefused } from '../import/findings.ts';
import { figure, type Check } from './check.ts';
import { headerOf, NAMED_FILES } from './columns.ts';
import { folderOf } from './contest-files.ts';
import type { PackTables } from './pack-tables.ts';

/** Every file parses by the letter of RFC 4180, under the header that docs/pack.md gives it, and is listed. */
export const tablesParse: Check = (pack) => {
  const listed = pack.table('files.csv').map((row) => row.cell('file'));
  const expected = new Set([...NAMED_FILES, ...contestFiles(pack)]);
  const failures: string[] = [
    ...[...expected].filter((file) => !listed.includes(file)).map((file) => `files.csv: ${file} is not listed.`),
    ...listed
      .filter((file, index) => listed.indexOf(file) !== index)
      .map((file) => `files.csv: ${file} is listed twice.`),
  ];
  let rows = 0;
  for (const file of new Set([...listed, ...expected])) {
    const problem = problemOf(pack, file);
    if (problem) failures.push(problem);
    else rows += pack.table(file).length;
  }
  return {
    title: 'Every file is a table by the letter, under its header',
    sum: `${listed.length} files, ${figure(rows)} rows`,
    failures,
  };
};

function contestFiles(pack: PackTables): string[] {
  return pack
    .table('elections.csv')
    .filter(
      (row) =>
        row.cell('kind') !== 'by-election' && (row.cell('kind') === 'notional' || row.cell('polled_on') >= '2010'),
    )
    .flatMap((row) => [`${folderOf(row)}/contests.csv`, `${folderOf(row)}/candidacies.csv`]);
}

function problemOf(pack: PackTables, file: string): string | undefined {
  const wanted = headerOf(file);
  if (wanted === undefined) return `files.csv: ${file} is not a file of a pack.`;
  const text = pack.texts.read(file) ?? '';
  if (text.startsWith('\ufeff') || text.includes('\r'))
    return `${file}: expected UTF-8 with LF and no byte-order mark.`;
  try {
    const header = pack.header(file).join(',');
    return header === wanted ? undefined : `${file}:1: the columns are ${header}; expected ${wanted}.`;
  } catch (error) {
    if (error instanceof ImportRefused) return error.message;
    throw error;
  }
}
