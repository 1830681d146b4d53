export {
  compositionAt,
  compositionsOf,
  councils,
  councilsVoting,
  cycleOf,
  findCouncil,
  localNights,
  nightOf,
  printedTotals,
  seatsWon,
  wardsOn,
} from './local.ts';
export type * from './answers.ts';
export type { WardOn, WardOutcome } from './ward-answers.ts';
export type { Administration, Composition, CompositionLabel, Council, CouncilNight, WardCandidacy, WardContest } from './types.ts';
