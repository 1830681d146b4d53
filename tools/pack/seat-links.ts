import { slug } from './names.ts';

const COMPASS = /^(?:(?:north|south|east|west|central|mid)(?: (?:east|west))?|city of)$/i;
const TRAILING = /^(.+?),? ((?:north|south|east|west|central|mid)(?: (?:east|west))?|city of)$/i;

/** Seats that went on under another name, or share a name with another seat of the same election, by slug and region. */
const KNOWN_AS: Record<string, string> = {
  'louth, Ireland': 'louth-ireland',
  'richmond, Yorkshire and The Humber': 'richmond-yorks',
  'richmond-yorkshire, Yorkshire and The Humber': 'richmond-yorks',
  'western-isles, Scotland': 'na-h-eileanan-an-iar',
};

/**
 * The slug of an older seat, the one a later seat of the same name uses where there is one: sources write both
 * "Antrim North" and "North Antrim".
 *
 * @example linkedSlug('Fife North East', 'Scotland', new Set(['north-east-fife'])) // => 'north-east-fife'
 * @example linkedSlug('Norwich North', 'East of England', new Set(['norwich-north'])) // => 'norwich-north'
 */
export function linkedSlug(name: string, region: string, known: ReadonlySet<string>): string {
  const own = slug(name);
  const other = KNOWN_AS[`${own}, ${region}`];
  if (other !== undefined) return other;
  if (known.has(own)) return own;
  const turned = slug(
    name
      .split(/ (?:and|&) /i)
      .map(compassFirst)
      .join(' and '),
  );
  return known.has(turned) ? turned : own;
}

function compassFirst(part: string): string {
  const match = TRAILING.exec(part);
  return match === null || COMPASS.test(match[1]!) ? part : `${match[2]!} ${match[1]!}`;
}
