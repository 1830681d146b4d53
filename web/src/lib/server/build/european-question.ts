import { error } from '@sveltejs/kit';
import { europeanCandidates, europeanElections, findEuropeanRegion, slugOf, type ElectoralRecord, type EuropeanRegion, type IsoDate } from 'countroom/record';
import { words } from '#lib/words/en.ts';
import { answer } from '../question.ts';

/** The electoral region of the East of England had a name of its own; every other was called as the region is. */
const EASTERN = { region: 'east-of-england', electoral: 'eastern' };
export const NORTHERN_IRELAND = 'northern-ireland';

/** The word of a region in an address. */
export function electoralSlug(slug: string): string {
  return slug === EASTERN.region ? EASTERN.electoral : slug;
}

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
    error(404, { message: words.systems.european.errors.day(day), near: [{ text: words.systems.european.index, href: '/europarl' }] });
  const typed = slugOf(slug);
  if (typed === NORTHERN_IRELAND && heldInNorthernIreland(record, election)) return { kind: 'stv', election };
  const region = answer(
    () => findEuropeanRegion(record, election, typed === EASTERN.electoral ? EASTERN.region : typed),
    (name) => europeanPath(slugOf(name), day),
  );
  return { kind: 'lists', region, election };
}

/** Whether anything is held of Northern Ireland at an election. */
export function heldInNorthernIreland(record: ElectoralRecord, election: string): boolean {
  return europeanCandidates(record, election).length > 0;
}
