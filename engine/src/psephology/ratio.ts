import { WrongInput } from './wrong-input.ts';

/**
 * An exact number: `num / den`, with `den` above 0. Not reduced: 2/4 stays 2/4, so compare with `equal`, never field by field.
 * A share, change or swing is a fraction of the whole vote: 0.5 is 50 per cent. Nothing here rounds.
 */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

/**
 * The exact number `numerator / denominator`.
 *
 * @throws WrongInput when either is not a whole number a double holds exactly, or the denominator is 0.
 * @example
 * ratio(607, 47738) // => { num: 607n, den: 47738n }
 * ratio(3) // => { num: 3n, den: 1n }
 * ratio(1, -2) // => { num: -1n, den: 2n }
 */
export function ratio(numerator: number | bigint, denominator: number | bigint = 1n): Ratio {
  return overPositive(whole('numerator', numerator), whole('denominator', denominator), 'denominator');
}

/**
 * @example
 * add(ratio(1, 2), ratio(1, 3)) // => ratio(5, 6)
 */
export function add(a: Ratio, b: Ratio): Ratio {
  if (a.den === b.den) return { num: a.num + b.num, den: a.den };
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

/**
 * @example
 * subtract(ratio(1, 2), ratio(1, 3)) // => ratio(1, 6)
 */
export function subtract(a: Ratio, b: Ratio): Ratio {
  if (a.den === b.den) return { num: a.num - b.num, den: a.den };
  return { num: a.num * b.den - b.num * a.den, den: a.den * b.den };
}

/**
 * @example
 * multiply(ratio(1, 2), ratio(3, 5)) // => ratio(3, 10)
 */
export function multiply(a: Ratio, b: Ratio): Ratio {
  return { num: a.num * b.num, den: a.den * b.den };
}

/**
 * @throws WrongInput when the divisor is 0.
 * @example
 * divide(ratio(1, 2), ratio(-3, 5)) // => ratio(-5, 6)
 */
export function divide(a: Ratio, b: Ratio): Ratio {
  return overPositive(a.num * b.den, a.den * b.num, 'divisor');
}

/**
 * @example
 * half(ratio(607, 47738)) // => ratio(607, 95476)
 */
export function half(a: Ratio): Ratio {
  return { num: a.num, den: a.den * 2n };
}

/**
 * @example
 * negate(ratio(1, 2)) // => ratio(-1, 2)
 */
export function negate(a: Ratio): Ratio {
  return { num: -a.num, den: a.den };
}

/**
 * @example
 * absolute(ratio(-1, 2)) // => ratio(1, 2)
 */
export function absolute(a: Ratio): Ratio {
  return a.num < 0n ? negate(a) : a;
}

/**
 * Below 0 when `a` is the smaller, above 0 when it is the larger, 0 when they are the same number. Fit for `sort`: smallest first.
 *
 * @example
 * compare(ratio(1, 3), ratio(1, 2)) // => -1
 * compare(ratio(2, 4), ratio(1, 2)) // => 0
 */
export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * `compare` the other way round. Fit for `sort`: largest first.
 *
 * @example
 * [ratio(1, 3), ratio(1, 2)].sort(largestFirst) // => [ratio(1, 2), ratio(1, 3)]
 */
export function largestFirst(a: Ratio, b: Ratio): -1 | 0 | 1 {
  return compare(b, a);
}

/**
 * @example
 * equal(ratio(2, 4), ratio(1, 2)) // => true
 */
export function equal(a: Ratio, b: Ratio): boolean {
  return compare(a, b) === 0;
}

/**
 * @example
 * sign(ratio(-1, 2)) // => -1
 */
export function sign(a: Ratio): -1 | 0 | 1 {
  return a.num < 0n ? -1 : a.num > 0n ? 1 : 0;
}

/**
 * @example
 * isZero(ratio(0, 5)) // => true
 */
export function isZero(a: Ratio): boolean {
  return a.num === 0n;
}

/**
 * The larger of two; the first when they are the same number.
 *
 * @example
 * maximum(ratio(1, 3), ratio(1, 2)) // => ratio(1, 2)
 */
export function maximum(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) < 0 ? b : a;
}

function whole(name: string, value: number | bigint): bigint {
  if (typeof value === 'bigint') return value;
  if (Number.isSafeInteger(value)) return BigInt(value);
  throw new WrongInput(
    `${name} is ${String(value)}, where a whole number was expected: give the count itself, not a percentage.`,
  );
}

function overPositive(num: bigint, den: bigint, name: string): Ratio {
  if (den === 0n)
    throw new WrongInput(`${name} is 0, where any other number was expected: nothing can be divided by 0.`);
  return den < 0n ? { num: -num, den: -den } : { num, den };
}
