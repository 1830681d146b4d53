import { onceForEach } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
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
  const ids = record.pack.fileSources().get(file.replace(/^data\/uk\//, '')) ?? [];
  return ids.flatMap((id) => record.sources().get(id) ?? []);
});
