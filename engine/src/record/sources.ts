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
  const file = cite.file.replace(/^data\/uk\//, '');
  return (record.pack.fileSources().get(file) ?? []).flatMap((id) => record.sources().get(id) ?? []);
}
