export { pollAverage, pollLine, type AveragedShare, type PollAverage, type PollQuestion } from './average.ts';
export { type AveragedPoll } from './combine.ts';
export { type HouseEffects } from './house-effects.ts';
export { type PastErrors } from './past-errors.ts';
export { POLLED_BLOCS, shareOf as polledShare, type PolledBloc } from './shares.ts';
export { HALF_LIFE, type WeightedPoll } from './weights.ts';
export { parliamentPolled, polledParliaments, type ParliamentPolled } from './parliament.ts';
export { summaryOf, type PastSummary } from './past-summary.ts';
