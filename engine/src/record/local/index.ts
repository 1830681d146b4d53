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
export type { Composition, CompositionLabel, Council, CouncilNight, WardCandidacy, WardContest } from './types.ts';
