import { onceForEach } from './memo.ts';
import { readSource } from './read-tables.ts';
import type { ElectoralRecord } from './record.ts';
import { list, readRows } from './rows.ts';
import type { Cite, Source } from './types.ts';

/** Who published the row a value was read from; a fact of the journal was entered at the desk. */
export function sourcesOf(record: ElectoralRecord, cite: Cite): readonly Source[] {
  if (cite.file === 'journal') {
    const fact = record.facts.find((each) => each.seq === cite.line);
    return [
      {
        id: 'journal',
        publisher: `Entered at the desk by ${fact?.by ?? 'nobody named'}`,
        title: 'Journal',
        licence: '',
        attribution: '',
      },
    ];
  }
  return sourcesOfFile(record, cite.file);
}

const sourcesOfFile = onceForEach((record: ElectoralRecord, file: string): readonly Source[] => {
  if (file.startsWith('data/share-alike/')) return sharedAlike(record, file.replace('data/share-alike/', ''));
  const ids = record.pack.fileSources().get(file.replace(/^data\/uk\//, '')) ?? [];
  return ids.flatMap((id) => record.sources().get(id) ?? []);
});

/** Share-alike facts keep to a folder with sources of its own. */
function sharedAlike({ pack }: ElectoralRecord, file: string): readonly Source[] {
  const listed = readRows(pack.texts, 'share-alike/files.csv', (cell) => ({
    file: cell('file'),
    sources: list(cell('sources')),
  }));
  const ids = listed.find((row) => row.file === file)?.sources ?? [];
  const sources = readRows(pack.texts, 'share-alike/sources.csv', readSource);
  return ids.flatMap((id) => sources.filter((source) => source.id === id));
}
