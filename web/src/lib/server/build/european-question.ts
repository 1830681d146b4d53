import { error } from '@sveltejs/kit';
import {
  electoralSlug,
  europeanCandidates,
  europeanElections,
  findEuropeanRegion,
  regionSlug,
  slugOf,
  type ElectoralRecord,
  type EuropeanRegion,
  type IsoDate,
} from 'countroom/record';
import { words } from '#lib/words/en.ts';
import { answer } from '../question.ts';

export const NORTHERN_IRELAND = 'northern-ireland';

export function europeanPath(slug: string, day: IsoDate): string {
  return `/europarl/${electoralSlug(slug)}/${day}`;
}

/** What an address asks for: a region of Great Britain counted by lists, or Northern Ireland. */
export type EuropeanAsked =
  | { readonly kind: 'lists'; readonly region: EuropeanRegion; readonly election: string }
  | { readonly kind: 'stv'; readonly election: string };

/** The region and election an address names. */
export function europeanAsked(record: ElectoralRecord, slug: string, day: string): EuropeanAsked {
  const election = `europarl.${day}`;
  if (!europeanElections(record).includes(election))
    error(404, {
      message: words.systems.european.errors.day(day),
      near: [{ text: words.systems.european.index, href: '/europarl' }],
    });
  const typed = slugOf(slug);
  if (typed === NORTHERN_IRELAND && heldInNorthernIreland(record, election)) return { kind: 'stv', election };
  const region = answer(
    () => findEuropeanRegion(record, election, regionSlug(typed)),
    (name) => europeanPath(slugOf(name), day),
  );
  return { kind: 'lists', region, election };
}

/** Whether anything is held of Northern Ireland at an election. */
export function heldInNorthernIreland(record: ElectoralRecord, election: string): boolean {
  return europeanCandidates(record, election).length > 0;
}
