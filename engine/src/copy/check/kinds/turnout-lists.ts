import { isForecast } from '../bind/forecasts.ts';
import { OTHER_MEASURES, REFERENDUM, TURNOUT_LIST_RULES, TURNOUT_WORDS, VOTED_FOR_A_SIDE } from '../en/turnouts.ts';
import type { Draft } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import type { View } from '../view.ts';
import { turnoutAt } from './shares.ts';

/** Figures beside places where turnout was spoken of last: `with Thurrock next on 51.2 and Luton North 51.8`. */
export function turnoutLists(view: View): readonly Draft[] {
  if (view.topic === 'referendum' || !goesOnOfTurnout(view) || isForecast(view)) return [];
  const drafts = new Map<number, Draft>();
  for (const { parts } of findAll(view.frame, TURNOUT_LIST_RULES)) {
    const part = parts['fig']!;
    const { unit, value, places } = figureAt(view.frame, part);
    // A whole number without its sign is hardly a turnout, unless it is of the size of one where the sentence has no other.
    const size = value.num < 100n * value.den && (places > 0 || value.num > 20n);
    if (drafts.has(part) || (unit === 'count' && !size)) continue;
    drafts.set(part, turnoutAt(view, part));
  }
  return [...drafts.values()];
}

/** Whether turnout is the measure that the text named last, in the sentence, its paragraph or above it. */
function goesOnOfTurnout({ frame, before, headings, opening, topic }: View): boolean {
  // What a counting area of a European election did at the referendum is said in passing.
  const here = topic === 'european' ? { line: frame.line.replaceAll(VOTED_FOR_A_SIDE, '') } : frame;
  const near = [here, ...before.toReversed(), ...headings, ...(opening ? [opening] : [])];
  if (near.some(({ line }) => REFERENDUM.test(line))) return false;
  const last = near.find(({ line }) => TURNOUT_WORDS.test(line) || OTHER_MEASURES.test(line));
  return last !== undefined && TURNOUT_WORDS.test(last.line) && !OTHER_MEASURES.test(last.line);
}
