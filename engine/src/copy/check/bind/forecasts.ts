import { EXIT_POLL, FORECAST, GOES_ON_OF_POLL, OUTCOME_TOLD } from '../en/forecasts.ts';
import type { View } from '../view.ts';

/** Whether a sentence tells what a poll or a model foresees, and not what came. */
export function isForecast(view: View): boolean {
  const { line } = view.frame;
  return FORECAST.test(line) || speaksOfExitPoll(view);
}

/** Whether the figures of a sentence are the exit poll's: it says so, goes on from one that does, or stands in a list under one. */
export function speaksOfExitPoll({ frame, before, headings }: View): boolean {
  if (EXIT_POLL.test(frame.line)) return true;
  if (OUTCOME_TOLD.test(frame.line)) return false;
  const from = before.slice(-3).findLastIndex(({ line }) => EXIT_POLL.test(line) || OUTCOME_TOLD.test(line));
  const last = from === -1 ? undefined : before.slice(-3)[from];
  if (last && EXIT_POLL.test(last.line)) return GOES_ON_OF_POLL.test(frame.line) || FORECAST.test(frame.line);
  const listed = frame.sentence.block.kind !== 'paragraph' || frame.tokens.length <= 8;
  return listed && headings.slice(0, 1).some(({ line }) => EXIT_POLL.test(line));
}

/** Whether the sentence also tells the outcome that the poll is set against. */
export function tellsOutcome({ frame }: View): boolean {
  return OUTCOME_TOLD.test(frame.line);
}
