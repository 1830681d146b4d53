export { CALLED, MAJORITY, type MajorityOf } from './majority.ts';
export { declarationOrder, shuffledOrder, timesOf } from './order.ts';
export { replayNight, type Checked, type Checkpoint, type Replay, type ReplayOptions, type Updates } from './replay-night.ts';
export { type Score } from './score.ts';
