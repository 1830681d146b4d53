import type { Ratio } from '../ratio.ts';
import type { Quotient, Shortfall } from './divisor-types.ts';

/**
 * A quotient as an exact number, for printing.
 *
 * Unit: votes. Source: the definition of each rule that has quotients.
 *
 * @example
 * quotientValue({ votes: 604715, divisor: 4, parts: 1 }) // => { num: 604715n, den: 4n }
 * quotientValue({ votes: 700, divisor: 7, parts: 5 }) // => { num: 3500n, den: 7n }
 */
export function quotientValue({ votes, divisor, parts }: Quotient): Ratio {
  return { num: BigInt(votes) * BigInt(parts), den: BigInt(divisor) };
}

/** Above 0 when the first quotient is the larger, 0 when they are the same number: cross-multiplied, in BigInt where a double is too small. */
export function compareQuotients(votesA: number, divisorA: number, votesB: number, divisorB: number): number {
  const left = votesA * divisorB;
  const right = votesB * divisorA;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  const exactLeft = BigInt(votesA) * BigInt(divisorB);
  const exactRight = BigInt(votesB) * BigInt(divisorA);
  return exactLeft > exactRight ? 1 : exactLeft < exactRight ? -1 : 0;
}

/** The fewest votes that lift a party, which would divide by `divisor`, above a quotient; and whether one fewer would be level with it. */
export function shortfall(votes: number, divisor: number, above: Pick<Quotient, 'votes' | 'divisor'>): Shortfall {
  const product = above.votes * divisor;
  if (product <= Number.MAX_SAFE_INTEGER) {
    const over = product % above.divisor;
    return { votes: (product - over) / above.divisor - votes + 1, oneFewerTies: over === 0 };
  }
  const exact = BigInt(above.votes) * BigInt(divisor);
  const by = BigInt(above.divisor);
  return { votes: Number(exact / by - BigInt(votes)) + 1, oneFewerTies: exact % by === 0n };
}
