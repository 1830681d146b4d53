import type { HouseChances } from '../../forecast/index.ts';

/** The party likeliest to have a majority. */
export function largestMajority({ blocs }: HouseChances): HouseChances['blocs'][number] | undefined {
  return blocs.toSorted((a, b) => b.majority - a.majority)[0];
}
