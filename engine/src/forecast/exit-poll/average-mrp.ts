import type { Mrp } from './seat-model.ts';

/**
 * Several estimates seat by seat as one: the plain mean of those that have the seat, each weighing the same. A seat that none has stays `NaN`.
 *
 * @throws Error when there is none, or when they are not laid out for the same seats.
 */
export function averageMrp(estimates: readonly Mrp[]): Mrp {
  const [first] = estimates;
  if (!first) throw new Error('No estimate was given; give one or more.');
  if (estimates.some(({ shares }) => shares.length !== first.shares.length))
    throw new Error('The estimates are not of the same seats; read them for one election.');
  const shares = first.shares.map((_, at) => {
    const known = estimates.map((each) => each.shares[at]!).filter((share) => !Number.isNaN(share));
    return known.reduce((sum, share) => sum + share, 0) / known.length;
  });
  return { shares };
}
