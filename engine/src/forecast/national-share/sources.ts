import { wardsOn, type ElectoralRecord, type Source } from '../../record/index.ts';
import { onceFor } from '../../record/memo.ts';
import type { Pack } from '../../record/pack.ts';
import { list, readRows } from '../../record/rows.ts';
import { readSource } from '../../record/read-tables.ts';
import { PUBLISHED_FILE } from './published.ts';
import type { NationalShare } from './types.ts';

/**
 * Who published the wards and the figures that a projection rests on, each once. Some of the wards are shared alike, and so is what is made
 * of them: the licence of each source says which.
 */
export function nationalShareSources(
  record: ElectoralRecord,
  { night, bases, projected }: NationalShare,
): readonly Source[] {
  const nights = projected ? [...bases.filter(({ vote }) => vote).map((base) => base.night), night] : [];
  const files = [PUBLISHED_FILE, ...nights.flatMap((each) => wardFile(record, each))];
  const { sourceOf, sourcesOfFile } = sources(record.pack);
  return [...new Set(files.flatMap((file) => sourcesOfFile.get(file) ?? []))].flatMap((id) => sourceOf.get(id) ?? []);
}

/** The file of a night's wards, as the lists of files name it. */
function wardFile(record: ElectoralRecord, night: string): string[] {
  const [first] = wardsOn(record, night).values();
  return first ? [first[0]!.cite.file.replace('data/uk/', '').replace('data/', '')] : [];
}

const sources = onceFor(({ texts }: Pack) => {
  const folders = ['', 'share-alike/'];
  const files = (folder: string) =>
    readRows(texts, `${folder}files.csv`, (cell) => [`${folder}${cell('file')}`, list(cell('sources'))] as const);
  const publishers = (folder: string) => readRows(texts, `${folder}sources.csv`, readSource);
  return {
    sourcesOfFile: new Map(folders.flatMap(files)),
    sourceOf: new Map(folders.flatMap(publishers).map((source) => [source.id, source])),
  };
});
