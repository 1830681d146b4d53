import { slug } from './names.ts';

const COMPASS = /^(?:(?:north|south|east|west|central|mid)(?: (?:east|west))?|city of)$/i;
const TRAILING = /^(.+?),? ((?:north|south|east|west|central|mid)(?: (?:east|west))?|city of)$/i;

/** Seats whose name changed by more than the order of its words; each is one seat that went on under another name. */
const RENAMED: Record<string, string> = { 'richmond-yorkshire': 'richmond-yorks', 'western-isles': 'na-h-eileanan-an-iar' };

/**
 * The slug of an older seat, the one a later seat of the same name uses where there is one: sources write both
 * "Antrim North" and "North Antrim".
 *
 * @example linkedSlug('Fife North East', new Set(['north-east-fife'])) // => 'north-east-fife'
 * @example linkedSlug('Norwich North', new Set(['norwich-north'])) // => 'norwich-north'
 */
export function linkedSlug(name: string, known: ReadonlySet<string>): string {
  const own = slug(name);
  if (known.has(own)) return own;
  const renamed = RENAMED[own];
  if (renamed !== undefined && known.has(renamed)) return renamed;
  const turned = slug(name.split(/ (?:and|&) /i).map(compassFirst).join(' and '));
  return known.has(turned) ? turned : own;
}

function compassFirst(part: string): string {
  const match = TRAILING.exec(part);
  return match === null || COMPASS.test(match[1]!) ? part : `${match[2]!} ${match[1]!}`;
}
