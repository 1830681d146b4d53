import { compare, multiply, ratio, type Ratio } from '../../../psephology/index.ts';
import { fixed } from '../../round.ts';
import type { Quantity } from './quantity.ts';

/**
 * How a figure of the text agrees with the exact value: as printed, or only by a way of printing that is not rounding. `loosely` is a
 * round number for a longer one, as copy writes them.
 */
export type Fit = 'fits' | 'loosely' | 'cut' | 'rounded twice' | 'not';

/** Below this no number is written rounded without saying so. */
const LOOSE_FROM = 300n;

/** Whether a figure agrees with an exact value in the same unit (per cent for percentages and points). Never from rounded values. */
export function fitOf(said: Quantity, actual: Ratio): Fit {
  const { value, comparator } = said;
  const order = compare(actual, value);
  switch (comparator) {
    case 'exact':
      return exactFit(said, actual);
    case 'more than':
      return order > 0 ? 'fits' : 'not';
    case 'fewer than':
      return order < 0 ? 'fits' : 'not';
    case 'at least':
      return order >= 0 ? 'fits' : 'not';
    case 'at most':
      return order <= 0 ? 'fits' : 'not';
    case 'nearly':
      return order < 0 && within(actual, value, 90n, 100n) ? 'fits' : roundsUp(said, actual);
    case 'just under':
      return order < 0 && within(actual, value, 90n, 100n) ? 'fits' : 'not';
    case 'just over':
      return order > 0 && within(actual, value, 100n, 112n) ? 'fits' : 'not';
    case 'about':
      return about(said, actual) ? 'fits' : 'not';
  }
}

function exactFit({ value, places, unit, spelt }: Quantity, actual: Ratio): Fit {
  if (unit === 'part') return within(actual, value, 97n, 103n) ? 'fits' : 'not';
  const printed = fixed(value, places);
  if (fixed(actual, places) === printed) return 'fits';
  if (unit === 'count') return places === 0 && loosely(value, actual, spelt) ? 'loosely' : 'not';
  if (cutTo(actual, places) === printed) return 'cut';
  const once = [places + 1, places + 2].map((more) => asRatio(fixed(actual, more), more));
  const twice = once.some((each, index) => {
    const again = index === 0 ? each : asRatio(fixed(each, places + 1), places + 1);
    return fixed(again, places) === printed;
  });
  return twice ? 'rounded twice' : 'not';
}

/** A multiple of a hundred (of a thousand from ten thousand on) stands for what rounds to it. */
function loosely(value: Ratio, actual: Ratio, spelt: boolean): boolean {
  if (value.den !== 1n || actual.den !== 1n || value.num < LOOSE_FROM) return false;
  const step = value.num >= 10_000n ? 1000n : value.num >= 1000n && value.num % 500n === 0n ? 500n : 100n;
  if (value.num % step !== 0n) return false;
  const off = actual.num > value.num ? actual.num - value.num : value.num - actual.num;
  return off > (spelt ? 0n : 1n) && off * 2n < step;
}

/** `nearly 5%` of 4.97, which prints as 5.0. */
function roundsUp(said: Quantity, actual: Ratio): Fit {
  return compare(actual, said.value) < 0 && exactFit(said, actual) === 'fits' ? 'fits' : 'not';
}

function about(said: Quantity, actual: Ratio): boolean {
  // `about a quarter`: a part of a whole has no last decimal to be off by.
  if (said.unit === 'part') return within(actual, said.value, 90n, 110n);
  if (within(actual, said.value, 95n, 105n)) return true;
  const unit = ratio(1n, 10n ** BigInt(said.places));
  const off = actual.num * said.value.den - said.value.num * actual.den;
  return (off < 0n ? -off : off) * unit.den <= unit.num * actual.den * said.value.den;
}

/** Whether a value lies between so many hundredths of another. */
function within(actual: Ratio, of: Ratio, least: bigint, most: bigint): boolean {
  return (
    compare(actual, multiply(of, ratio(least, 100n))) >= 0 && compare(actual, multiply(of, ratio(most, 100n))) <= 0
  );
}

function cutTo(value: Ratio, places: number): string {
  const scale = 10n ** BigInt(places);
  return fixed({ num: (value.num * scale) / value.den, den: scale }, places);
}

function asRatio(printed: string, places: number): Ratio {
  return { num: BigInt(printed.replace('.', '')), den: 10n ** BigInt(places) };
}
