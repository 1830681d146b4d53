/** The electoral region of the East of England was called Eastern; every other was called as the region is. */
const EASTERN = { region: 'east-of-england', electoral: 'eastern' };

/**
 * The word for an electoral region in an address.
 *
 * @example
 * electoralSlug('east-of-england') // => 'eastern'
 * electoralSlug('london') // => 'london'
 */
export function electoralSlug(region: string): string {
  return region === EASTERN.region ? EASTERN.electoral : region;
}

/**
 * The region that an electoral region's word means.
 *
 * @example
 * regionSlug('eastern') // => 'east-of-england'
 */
export function regionSlug(electoral: string): string {
  return electoral === EASTERN.electoral ? EASTERN.region : electoral;
}
