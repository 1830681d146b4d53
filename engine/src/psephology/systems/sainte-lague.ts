import { ratio, type Ratio } from '../ratio.ts';
import { WrongInput } from '../wrong-input.ts';
import { allocateByDivisors } from './divisor.ts';
import type { Allocation, ListQuestion } from './divisor-types.ts';

/** The first divisor of the modified method, in Scandinavian use: 1.4 makes a first seat harder to win. */
export const MODIFIED_FIRST_DIVISOR: Ratio = { num: 7n, den: 5n };

/**
 * Sainte-Laguë: each seat goes to the party with the highest quotient of votes ÷ (2 × seats it has + 1). With a `firstDivisor` other than 1
 * the method is modified; later divisors stay 3, 5, 7 and so on. No United Kingdom election uses it: it answers *what if*.
 *
 * Takes and answers as `dhondt` does; where the first divisor is a fraction, quotients are in its parts.
 * Source: A. Sainte-Laguë, La représentation proportionnelle et la méthode des moindres carrés, 1910 (the same as D. Webster's, 1832).
 *
 * @throws WrongInput as `dhondt`, and when the first divisor is not above 0 and at most 3.
 * @example
 * sainteLague([604715, 361563, 202460, 163830, 139490], { seats: 7 }).seats // => [3, 1, 1, 1, 1]
 * sainteLague([604715, 361563, 202460, 163830, 139490], { seats: 7, firstDivisor: ratio(7, 5) }).seats // => [3, 2, 1, 1, 0]
 * sainteLague([100, 100, 100, 100], { seats: 2 }).tied // => [0, 1, 2, 3]
 */
export function sainteLague(
  votes: readonly number[],
  { firstDivisor = ratio(1), ...question }: ListQuestion & { readonly firstDivisor?: Ratio | undefined },
): Allocation {
  const [first, parts] = [Number(firstDivisor.num), Number(firstDivisor.den)];
  if (first <= 0 || first > 3 * parts) {
    throw new WrongInput(
      `firstDivisor is ${first}/${parts}, where a number above 0 and at most 3 was expected: 1, or 7/5 for the modified method.`,
    );
  }
  return allocateByDivisors(votes, question, {
    parts,
    after: (seats) => (seats === 0 ? first : (2 * seats + 1) * parts),
  });
}
