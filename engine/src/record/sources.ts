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
  const known = ofFile.get(record) ?? new Map<string, readonly Source[]>();
  ofFile.set(record, known);
  let sources = known.get(cite.file);
  if (!sources) known.set(cite.file, (sources = sourcesOfFile(record, cite.file)));
  return sources;
}

const ofFile = new WeakMap<ElectoralRecord, Map<string, readonly Source[]>>();

function sourcesOfFile(record: ElectoralRecord, file: string): readonly Source[] {
  const ids = record.pack.fileSources().get(file.replace(/^data\/uk\//, '')) ?? [];
  return ids.flatMap((id) => record.sources().get(id) ?? []);
}
