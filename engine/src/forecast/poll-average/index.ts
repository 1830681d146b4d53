export {
  pollAverage,
  pollLine,
  type AveragedPoll,
  type AveragedShare,
  type PastErrors,
  type PollAverage,
  type PollQuestion,
} from './average.ts';
export { type HouseEffects } from './house-effects.ts';
export { POLLED_BLOCS, type PolledBloc } from './shares.ts';
export { HALF_LIFE, type WeightedPoll } from './weights.ts';
export { parliamentPolled, type ParliamentPolled } from './parliament.ts';
