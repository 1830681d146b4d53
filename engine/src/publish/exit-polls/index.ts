export { closeOfPoll } from './close-of-poll.ts';
export {
  exitPollsHeld,
  exitPollsReleased,
  keepExitPoll,
  type DeskExitPoll,
  type ExitPollEntry,
  type HeldExitPoll,
  type ReleasedExitPoll,
} from './exit-poll-store.ts';
export { openExitPolls, readExitPoll, type ExitPollRead, type OpenExitPoll } from './open-exit-polls.ts';
