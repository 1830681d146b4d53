export {
  compositionAt,
  compositionsOf,
  councillorsByYear,
  councils,
  cycleOf,
  findCouncil,
  localNights,
  nightOf,
  printedTotals,
  seatsWon,
  wardsOn,
} from './local.ts';
export type * from './answers.ts';
export type * from './region-answers.ts';
export type { WardOn, WardOutcome } from './ward-answers.ts';
export type {
  Administration,
  Composition,
  CompositionLabel,
  Council,
  CouncilNight,
  WardCandidacy,
  WardContest,
} from './types.ts';
export { administrationOn, administrationsOf } from './administrations.ts';
export { nightsOf } from './nights-of.ts';
export { councilNow } from './council-now.ts';
export { councilOn, type CouncilQuestion } from './council-on.ts';
export { councilsVoting } from './councils-voting.ts';
export { councilsOf } from './councils-of.ts';
export { regionOn } from './region-on.ts';
export { standingOf } from './seats.ts';
export { changeSince, highTide, type CouncilOrRegion } from './since.ts';
