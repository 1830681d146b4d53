import type { Ratio } from '../../psephology/index.ts';

/** A share in whole per cent, both ways that lists print it. */
export interface WholeShare {
  readonly rounded: number;
  readonly cut: number;
}

/**
 * A share in whole per cent: rounded half away from zero, and cut off at the point, as some lists print it.
 *
 * @example
 * wholeShare(ratio(587, 1000)) // => { rounded: 59, cut: 58 }
 */
export function wholeShare({ num, den }: Ratio): WholeShare {
  return { rounded: Number((200n * num + den) / (2n * den)), cut: Number((100n * num) / den) };
}

/**
 * How a whole percentage that somebody printed was made from a share: a list that is cut all the way down is no list of errors.
 *
 * @example
 * printedHow(ratio(587, 1000), 58) // => 'cut'
 * printedHow(ratio(543, 1000), 54) // => 'either'
 * printedHow(ratio(587, 1000), 57) // => 'neither'
 */
export function printedHow(share: Ratio, printed: number): 'rounded' | 'cut' | 'either' | 'neither' {
  const { rounded, cut } = wholeShare(share);
  if (printed === rounded) return rounded === cut ? 'either' : 'rounded';
  return printed === cut ? 'cut' : 'neither';
}
