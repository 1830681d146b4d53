import { thousands, trueMinus } from '../numbers.ts';

/**
 * Votes of a count, kept as a whole number of the smallest part that the rule knows, with commas; zeros at the end of the decimals are left
 * out. `places` are the most decimals shown, all of them where it is not given; rounded half away from zero, once.
 *
 * @example
 * votesShown(118477224, 5) // => '1,184.77224'
 * votesShown(118477224, 5, 2) // => '1,184.77'
 * votesShown(6020, 2) // => '60.2'
 * votesShown(-129600, 2) // => '−1,296'
 */
export function votesShown(units: number, decimals: number, places = decimals): string {
  const [whole, part] = partsOf(units, decimals, places);
  const kept = part.replace(/0+$/, '');
  return signed(units, kept ? `${whole}.${kept}` : whole);
}

/**
 * The same with every decimal of the sheet, so that figures stand under each other.
 *
 * @example
 * votesOnSheet(6020, 2) // => '60.20'
 * votesOnSheet(118477224, 5) // => '1,184.77224'
 */
export function votesOnSheet(units: number, decimals: number): string {
  const [whole, part] = partsOf(units, decimals, decimals);
  return signed(units, part ? `${whole}.${part}` : whole);
}

function partsOf(units: number, decimals: number, places: number): [whole: string, part: string] {
  const kept = Math.min(places, decimals);
  const step = 10n ** BigInt(decimals - kept);
  // BigInt, because half of a step added to a large count must not be lost.
  const rounded = (BigInt(Math.abs(units)) + step / 2n) / step;
  const one = 10n ** BigInt(kept);
  return [thousands(rounded / one), kept === 0 ? '' : String(rounded % one).padStart(kept, '0')];
}

function signed(units: number, text: string): string {
  return units < 0 && /[1-9]/.test(text) ? trueMinus(`-${text}`) : text;
}
