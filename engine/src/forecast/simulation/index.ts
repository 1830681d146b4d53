export type { Outlook } from './outlook.ts';
export {
  newTally,
  openSimulation,
  simulate,
  type DrawsAsked,
  type OpenSimulation,
  type Simulation,
} from './simulate.ts';
export type { Tally } from './winners.ts';
export {
  distributionOf,
  expectedTotals,
  largestProbabilities,
  majorityProbability,
  likelyTippingSeats,
  totalsOf,
  winProbabilities,
  type LikelyTippingSeat,
} from './chances.ts';
export { fromShares, nightSeatProbabilities } from './from-night.ts';
