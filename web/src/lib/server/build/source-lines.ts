import type { ElectoralRecord } from 'countroom/record';

/** Attribution lines of the publishers behind some files of the pack, each once. */
export function sourceLines(record: ElectoralRecord, files: readonly string[]): string[] {
  const ids = new Set(files.flatMap((file) => record.pack.fileSources().get(file) ?? []));
  const lines = [...ids].flatMap((id) => {
    const source = record.sources().get(id);
    return source ? [source.attribution || `${source.publisher}: ${source.title}`] : [];
  });
  return [...new Set(lines)];
}
