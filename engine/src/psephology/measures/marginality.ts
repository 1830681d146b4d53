import { compare, ratio, sign } from '../ratio.ts';
import type { Ratio } from '../ratio.ts';
import { WrongInput } from '../wrong-input.ts';

/** How safe a seat is, in words. */
export type Marginality = 'ultra-marginal' | 'very marginal' | 'marginal' | 'fairly safe' | 'safe' | 'very safe';

const BELOW: readonly (readonly [Ratio, Marginality])[] = [
  [ratio(2, 100), 'ultra-marginal'],
  [ratio(5, 100), 'very marginal'],
  [ratio(10, 100), 'marginal'],
  [ratio(20, 100), 'fairly safe'],
  [ratio(30, 100), 'safe'],
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
  for (const [limit, word] of BELOW) if (compare(majorityShare, limit) < 0) return word;
  return 'very safe';
}
