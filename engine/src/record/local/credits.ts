import type { ElectoralRecord } from '../record.ts';
import { sourcesOf } from '../sources.ts';
import type { Cite } from '../types.ts';
import type { Credits } from './answers.ts';

/** Whom to credit for rows, each once, and whether any of them asks for what is made of it to be shared alike. */
export function creditsOf(record: ElectoralRecord, cites: Iterable<Cite>): Credits {
  const files = new Map([...cites].map((cite) => [cite.file === 'journal' ? `journal ${cite.line}` : cite.file, cite]));
  const sources = [...files.values()].flatMap((cite) => sourcesOf(record, cite));
  return {
    sources: [...new Map(sources.map((source) => [`${source.id} ${source.publisher}`, source])).values()],
    shareAlike: [...files.keys()].some((file) => file.startsWith('data/share-alike/')),
  };
}
