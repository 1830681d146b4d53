import { editDistance } from './edit-distance.ts';

/**
 * A name as it stands in an address: lower case, accents folded, apostrophes dropped, the rest hyphens.
 *
 * @example
 * slugOf('Ynys Môn') // => 'ynys-mon'
 * slugOf("King's Lynn") // => 'kings-lynn'
 */
export function slugOf(name: string): string {
  let slug = slugs.get(name);
  if (slug !== undefined) return slug;
  slug = fold(name);
  if (slugs.size >= SLUGS_KEPT) slugs.clear();
  slugs.set(name, slug);
  return slug;
}

/** Looking a name up compares it with every other: those of the record fit, and what readers type cannot fill the memory. */
const SLUGS_KEPT = 20_000;
const slugs = new Map<string, string>();

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/**
 * The names nearest to a mistyped one, best first: fewest edits, or a name that holds what was typed.
 *
 * @example
 * nearest('norwhich north', ['Norwich North', 'Norwich South', 'Luton North'], 2) // => ['Norwich North', 'Norwich South']
 */
export function nearest(typed: string, names: readonly string[], most = 3): string[] {
  const wanted = slugOf(typed);
  return names
    .map((name) => ({ name, distance: distanceTo(wanted, slugOf(name)) }))
    .filter(({ distance }) => distance <= Math.max(2, Math.ceil(wanted.length / 2)))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

function distanceTo(wanted: string, slug: string): number {
  if (wanted !== '' && slug.includes(wanted)) return slug.startsWith(wanted) ? 0.5 : 1;
  return editDistance(wanted, slug);
}
