export { pollingDay, pollingDays } from './polling-day.ts';
export type { CountDays, Poll, PollContest, PollingDay, PollKind } from './types.ts';
