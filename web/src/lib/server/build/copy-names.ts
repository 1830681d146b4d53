import { councils, type ElectoralRecord } from 'countroom/record';
import { remember } from '../remember.ts';

/** Whose figure it is, in words: `peterborough/con/lab` is Peterborough, Conservative, Labour. */
export function subjectName(record: ElectoralRecord, subject: string): string {
  const places = remember(record, 'names of places', () => namesOf(record));
  return subject
    .split('/')
    .map((part, index) => (index > 0 ? record.parties().get(part)?.name : undefined) ?? places.get(part) ?? part)
    .join(', ');
}

function namesOf(record: ElectoralRecord): ReadonlyMap<string, string> {
  return new Map([
    ...[...councils(record).values()].map(({ slug, name }) => [slug, name] as const),
    ...[...record.areas().values()].map(({ slug, name }) => [slug, name] as const),
    ...[...record.regions().values()].map(({ id, name }) => [id, name] as const),
    ...[...record.parties().values()].map(({ id, name }) => [id, name] as const),
  ]);
}
