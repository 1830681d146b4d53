export { layOut, partyOf, type Base, type BaseVotes, type SeatVotes, type Still } from './base.ts';
export { oneGroup, sharesOf, toShares, twoPartySwing, type Movement } from './movement.ts';
export { leaders, METHODS, project, type Leaders, type Method } from './methods.ts';
export { movementOf, sharesInTenths, WIDEST, type Asked } from './asked.ts';
export { illustrate, seatsByParty, type Bands, type Illustration, type Verdict } from './what-if.ts';
export { addUp, takeOff, type EnteredShares } from './entered-shares.ts';
export { startOf, type Start } from './start.ts';
export {
  backTest,
  backTests,
  CHANGES_OF,
  type BackTest,
  type BackTestQuestion,
  type ChangesOf,
  type SeatsOf,
} from './back-test.ts';
export { BAND_RIGHT, bandOf } from './band.ts';
export { beforeOf, projectable } from './past.ts';
export { asIf, type AsIf } from './as-if.ts';
export * from './national-share/index.ts';
export { proportional, type ByRule, type ListVotes, type Proportional } from './proportional.ts';
export * from './blocs/index.ts';
export * from './scores/index.ts';
export * from './models/index.ts';
export * from './exit-poll/index.ts';
export * from './poll-average/index.ts';
export * from './simulation/index.ts';
export * from './northern-ireland/index.ts';
export * from './if-held/index.ts';
export * from './live/index.ts';
export * from './replay/index.ts';
export { SCORES_FILE, type HeldScores } from './held-scores.ts';
