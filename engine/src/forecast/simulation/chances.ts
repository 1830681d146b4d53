import type { Simulation } from './simulate.ts';

/** Seats for a majority in a House of Commons of 650. */
const MAJORITY = 326;

/**
 * How likely each party is to win each seat: seats × parties, fractions of the draws. A row adds to 1; that of a seat left out adds to 0.
 *
 * @example
 * [...winProbabilities({ seats: 1, parties: 2, draws: 4, wins: Uint32Array.of(3, 1), totals: Int16Array.of(1, 0, 1, 0, 1, 0, 0, 1) })] // => [0.75, 0.25]
 */
export function winProbabilities({ wins, draws }: Simulation): Float64Array {
  return Float64Array.from(wins, (count) => count / draws);
}

/** The seats that a party won, draw by draw: what its interval and its chances are read from. */
export function totalsOf({ totals, parties, draws }: Simulation, party: number): Int16Array {
  return Int16Array.from({ length: draws }, (_, draw) => totals[draw * parties + party]!);
}

/**
 * Seats that each party can expect, in all or in some of the seats: a region's, say. The sum of the chances.
 *
 * @example
 * [...expectedTotals({ seats: 1, parties: 2, draws: 4, wins: Uint32Array.of(3, 1), totals: new Int16Array(8) })] // => [0.75, 0.25]
 */
export function expectedTotals(simulation: Simulation, among?: Iterable<number>): Float64Array {
  const { seats, parties, wins, draws } = simulation;
  const expected = new Float64Array(parties);
  for (const seat of among ?? Array.from({ length: seats }, (_, each) => each))
    for (let party = 0; party < parties; party += 1) expected[party]! += wins[seat * parties + party]! / draws;
  return expected;
}

/**
 * How often a party's total was each number of seats: entry n is the part of the draws in which it won n.
 */
export function distributionOf(simulation: Simulation, party: number): Float64Array {
  const shares = new Float64Array(simulation.seats + 1);
  for (const total of totalsOf(simulation, party)) shares[total]! += 1 / simulation.draws;
  return shares;
}

/**
 * How likely a party is to have a majority.
 *
 * @param seats that make one: 326 of 650
 */
export function majorityProbability(simulation: Simulation, party: number, seats = MAJORITY): number {
  return totalsOf(simulation, party).filter((total) => total >= seats).length / simulation.draws;
}

/** How likely each party is to have more seats than any other. Draws in which two are level at the top count for none. */
export function largestProbabilities({ totals, parties, draws }: Simulation): Float64Array {
  const largest = new Float64Array(parties);
  for (let draw = 0; draw < draws; draw += 1) {
    const row = totals.subarray(draw * parties, (draw + 1) * parties);
    const most = Math.max(...row);
    if (row.indexOf(most) === row.lastIndexOf(most)) largest[row.indexOf(most)]! += 1 / draws;
  }
  return largest;
}

/** A seat on a party's way to a number of seats. */
export interface LikelyTippingSeat {
  readonly seat: number;
  /** The place of the seat among all, the likeliest first: 326 is the one that makes a majority. */
  readonly rank: number;
  readonly probability: number;
}

/**
 * The seats that decide whether a party gets to a number of seats: with all put in the order of how likely it is to win them, those round
 * the place that gets it there.
 *
 * @param around how many on each side
 * @returns none where the party can win fewer seats than that
 */
export function likelyTippingSeats(
  simulation: Simulation,
  party: number,
  { target = MAJORITY, around = 5 } = {},
): LikelyTippingSeat[] {
  const { seats, parties, wins, draws } = simulation;
  const order = Array.from({ length: seats }, (_, seat) => seat)
    .filter((seat) => wins[seat * parties + party]! > 0)
    .sort((a, b) => wins[b * parties + party]! - wins[a * parties + party]! || a - b);
  if (order.length < target) return [];
  const from = Math.max(0, target - 1 - around);
  return order.slice(from, target + around).map((seat, at) => ({
    seat,
    rank: from + at + 1,
    probability: wins[seat * parties + party]! / draws,
  }));
}
