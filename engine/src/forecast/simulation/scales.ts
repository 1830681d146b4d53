/**
 * How far a forecast of shares may be out, in fractions of the valid vote, blocs in their order (Con, Lab, LD, Ref, Green, SNP, PC, other).
 * Computed over the general elections of 2010 to 2024; each constant says from what.
 */

/** Of the country: what the average of the last polls missed the result by, root mean square per party. */
export const NATIONAL_ERROR = [0.03, 0.03, 0.02, 0.025, 0.015, 0, 0, 0] as const;

/** Of Wales and of Scotland apart: how far their change was from that of Great Britain. England is most of it and has none of its own. */
export const NATION_ERROR = [0.03, 0.03, 0.03, 0.03, 0.03, 0.03, 0.03, 0] as const;

/** Of a region of England: the standard deviation of regions' changes, root mean square over the five elections. */
export const REGION_ERROR = [0.028, 0.021, 0.017, 0.028, 0.007, 0, 0, 0] as const;

/**
 * The standard deviation of one seat's share about what is expected, by level: 0.9 points at 1 per cent, 3.1 at 7, 4.6 at 20 and 5.4 at 40;
 * what was left in seats of England after their region's change and the slope on the old share.
 *
 * @param share expected, a fraction
 * @example
 * Math.round(seatError(0.2) * 1000) // => 46
 */
export function seatError(share: number): number {
  return (0.0585 * share) / (share + 0.08) + 0.004;
}
