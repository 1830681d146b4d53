import { sign } from '../ratio.ts';
import type { Ratio } from '../ratio.ts';
import { WrongInput } from '../wrong-input.ts';

/** How safe a seat is, in words. */
export type Marginality = 'ultra-marginal' | 'very marginal' | 'marginal' | 'fairly safe' | 'safe' | 'very safe';

/**
 * Limits in points; each word is for majorities below its limit, and `very safe` for all others.
 *
 * @example
 * MARGINALITY_LIMITS[0] // => [2n, 'ultra-marginal']
 */
export const MARGINALITY_LIMITS: readonly (readonly [bigint, Marginality])[] = [
  [2n, 'ultra-marginal'],
  [5n, 'very marginal'],
  [10n, 'marginal'],
  [20n, 'fairly safe'],
  [30n, 'safe'],
];

/**
 * The word for a majority: ultra-marginal under 2 points, very marginal under 5, marginal under 10, fairly safe under 20, safe under
 * 30, otherwise very safe. A majority of exactly 10 points is "fairly safe".
 *
 * There is no official vocabulary; a 10-point limit for "marginal" (a 5-point swing) is the common one, of Ipsos and the BBC.
 * Takes a majority as a fraction of the valid vote, as `majorityShare` gives it.
 *
 * @throws WrongInput when the majority is below 0 or above 1.
 * @example
 * marginality(ratio(607, 47738)) // => 'ultra-marginal'
 * marginality(ratio(10, 100)) // => 'fairly safe'
 */
export function marginality(majorityShare: Ratio): Marginality {
  if (sign(majorityShare) < 0 || majorityShare.num > majorityShare.den) {
    throw new WrongInput(
      `majorityShare is ${majorityShare.num}/${majorityShare.den}, where a fraction of the valid vote from 0 to 1 was expected.`,
    );
  }
  const hundredfold = majorityShare.num * 100n;
  for (const [limit, word] of MARGINALITY_LIMITS) if (hundredfold < limit * majorityShare.den) return word;
  return 'very safe';
}
