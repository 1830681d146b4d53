export { brier } from './brier.ts';
export { logScore } from './log-score.ts';
export { crps } from './crps.ts';
export { rmse } from './rmse.ts';
export { covered, intervalOf, type Interval } from './interval.ts';
