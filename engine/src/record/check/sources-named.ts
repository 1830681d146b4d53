import { list } from '../rows.ts';
import type { Check } from './check.ts';

/** Every file names its sources and licence, and every source its publisher, title and licence. */
export const sourcesNamed: Check = (pack) => {
  const sources = pack.by('sources.csv', 'source');
  const files = pack.table('files.csv');
  const failures = files.flatMap((row) => {
    const named = list(row.cell('sources'));
    const unknown = named.filter((source) => !sources.has(source));
    if (named.length === 0 || row.cell('licence') === '')
      return [`${row.at}: ${row.cell('file')} needs a source and a licence.`];
    return unknown.map((source) => `${row.at}: no source is '${source}'.`);
  });
  for (const row of pack.table('sources.csv')) {
    const missing = ['publisher', 'title', 'licence'].filter((column) => row.cell(column) === '');
    if (missing.length > 0) failures.push(`${row.at}: ${row.cell('source')} has no ${missing.join(' and no ')}.`);
  }
  return {
    title: 'Every file has its source and licence',
    sum: `${files.length} files, ${sources.size} sources`,
    failures,
  };
};
