import { EXIT_POLL, FORECAST, FORESEEN, GOES_ON_OF_POLL, OUTCOME_TOLD, POLL, THE_POLL } from '../en/forecasts.ts';
import { onceFor } from '../../../record/memo.ts';
import type { Frame } from '../frame.ts';
import type { View } from '../view.ts';

/** Asked of a sentence by every reader, and of those before it. */
const wordsOf = onceFor(({ line }: Frame) => ({
  forecast: FORECAST.test(line),
  exitPoll: EXIT_POLL.test(line),
  outcome: OUTCOME_TOLD.test(line),
}));

/** Whether a sentence tells what a poll or a model foresees, and not what came. */
export function isForecast(view: View): boolean {
  return wordsOf(view.frame).forecast || speaksOfExitPoll(view);
}

/** Whether what a sentence states up to a place of its line is foreseen, and not what came: what others foresaw may stand after it. */
export function isForecastBy(view: View, end: number): boolean {
  const { line } = view.frame;
  return (
    isForecast(view) && (speaksOfExitPoll(view) || FORECAST.test(line.slice(0, end)) || FORESEEN.test(line.slice(end)))
  );
}

/** A first line of fewer words is a headline, whatever it ends with. */
const TITLE = 14;

/** The first line of a text, where it is as short as a headline. */
export function titleOf({ opening }: View): readonly Frame[] {
  return opening && opening.tokens.filter(({ kind }) => kind !== 'mark').length <= TITLE ? [opening] : [];
}

/** Whether the figures of a sentence are the exit poll's: it says so, goes on from one that does, or stands in a list under one. */
export const speaksOfExitPoll = onceFor(isOfExitPoll);

function isOfExitPoll(view: View): boolean {
  const { frame, before, earlier, headings } = view;
  const own = wordsOf(frame);
  if (own.exitPoll) return true;
  const titled = titleOf(view).some((each) => wordsOf(each).exitPoll);
  if (titled && own.forecast && !POLL.test(frame.line)) return true;
  const known = titled || [...earlier, ...headings].some((each) => wordsOf(each).exitPoll);
  if (known && THE_POLL.test(frame.line)) return true;
  if (own.outcome) return false;
  const isPoll = (each: Frame) => wordsOf(each).exitPoll || (known && THE_POLL.test(each.line));
  const last = before.slice(-3).findLast((each) => isPoll(each) || wordsOf(each).outcome);
  if (last && isPoll(last)) return own.forecast || GOES_ON_OF_POLL.test(frame.line);
  // A short sentence stands in a list where what goes before it in its paragraph is as short.
  const listed =
    frame.sentence.block.kind !== 'paragraph' || [...before, frame].every(({ tokens }) => tokens.length <= 8);
  return listed && headings.slice(0, 1).some((each) => wordsOf(each).exitPoll);
}

/** Whether the sentence also tells the outcome that the poll is set against. */
export function tellsOutcome({ frame }: View): boolean {
  return wordsOf(frame).outcome;
}
