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
export function compareQuotients(a: Quotient, b: Quotient): number {
  const left = a.votes * b.divisor;
  const right = b.votes * a.divisor;
  return left <= LARGEST_EXACT && right <= LARGEST_EXACT ? left - right : compareLarge(a, b);
}

function compareLarge(a: Quotient, b: Quotient): number {
  const left = BigInt(a.votes) * BigInt(b.divisor);
  const right = BigInt(b.votes) * BigInt(a.divisor);
  return left > right ? 1 : left < right ? -1 : 0;
}

/** Half of what a double counts exactly: a product stays exact when the quotient of it is out by one. */
export const LARGEST_EXACT = 2 ** 52;

/** The fewest votes that lift a quotient above another; and whether one fewer would make it level. */
export function shortfall(quotient: Quotient, above: Quotient): Shortfall {
  const product = above.votes * quotient.divisor;
  if (product > LARGEST_EXACT) return largeShortfall(quotient, above);
  const near = Math.floor(product / above.divisor);
  const whole = near * above.divisor > product ? near - 1 : near;
  return { votes: whole - quotient.votes + 1, oneFewerTies: whole * above.divisor === product };
}

function largeShortfall({ votes, divisor }: Quotient, above: Quotient): Shortfall {
  const product = BigInt(above.votes) * BigInt(divisor);
  const by = BigInt(above.divisor);
  return { votes: Number(product / by - BigInt(votes)) + 1, oneFewerTies: product % by === 0n };
}
