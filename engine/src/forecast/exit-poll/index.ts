export { drawSeats, seatsInDraws, type Draws } from './draws.ts';
export { enterExitPoll, type EnteredExitPoll, type EnteredSeats, type ReadBack } from './entry.ts';
export { EXIT_POLL_SD, type ExitPoll } from './exit-poll.ts';
export { expectedDeclarations } from './expected-declarations.ts';
export { groupsUnder, scoreGroups, SURE, type Group, type GroupScore } from './groups.ts';
export { invert, type Inversion, type InversionOptions } from './inversion.ts';
export { type NationalShares } from './parameters.ts';
export { errorPerSeat, errorsBySeats } from './errors-by-seats.ts';
export { exitPollErrors, publishedExitPoll } from './published.ts';
export { averageMrp } from './average-mrp.ts';
export { readMrp, type ReadMrp } from './read-mrp.ts';
export {
  regionUnderExitPoll,
  type Expected,
  type RegionQuestion,
  type RegionUnderExitPoll,
  type SeatUnderExitPoll,
} from './region.ts';
export { seatSd, type Mrp } from './seat-model.ts';
export { tellingSeats, type TellingSeat } from './telling.ts';
export { asPublished, knownAtClose } from './as-published.ts';
export { exitPollNights, hasCome, type ExitPollNight } from './nights.ts';
export { scorecard, type ScoredSeat, type Scorecard } from './scorecard.ts';
export { westminster, type Westminster } from './westminster.ts';
export { publishedRanges, type PublishedRange } from './ranges.ts';
export { exitPollRegions } from './regions.ts';
export { exitPollsTried, type ExitPollTried } from './tried.ts';
export { totalsEntered, type EnteredTotals, type ExitPollTotals, type TotalOfParty } from './totals.ts';
export { isStandingKnown, seatsStanding } from './standing-known.ts';
