import { BLOCS, K, type Night } from '../blocs/index.ts';

/** Shares may add up to a little more than 1 by rounding. */
const ROUNDING = 1e-6;

/**
 * The row of a seat.
 *
 * @throws Error when the night has no such seat.
 */
export function seatCalled(night: Night, area: string): number {
  const seat = night.areas.indexOf(area);
  if (seat < 0) throw new Error(`${night.election} has no seat ${area} in Great Britain; give its GSS code.`);
  return seat;
}

/**
 * Refuses shares that cannot be a result of the seat.
 *
 * @throws Error with what is wrong and what was expected.
 */
export function checkShares(night: Night, seat: number, shares: ArrayLike<number>): void {
  const name = night.names[seat]!;
  if (shares.length !== K)
    throw new Error(`The result of ${name} has ${shares.length} shares; give ${K}, in the order ${BLOCS.join(', ')}.`);
  let sum = 0;
  BLOCS.forEach((bloc, at) => {
    const share = shares[at]!;
    if (!(share >= 0 && share <= 1))
      throw new Error(`The share of ${bloc} in ${name} is ${share}; give a fraction of the valid vote from 0 to 1.`);
    if (share > 0 && night.stands[seat * K + at] === 0)
      throw new Error(`The result of ${name} has votes for ${bloc}, who does not stand there; check whose they are.`);
    sum += share;
  });
  if (sum > 1 + ROUNDING)
    throw new Error(`The shares of ${name} add up to ${sum.toFixed(3)}; give fractions of all valid votes, at most 1.`);
}
