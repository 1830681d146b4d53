import { isForecast } from '../bind/forecasts.ts';
import type { Draft } from '../judge.ts';
import { partiesIn, type View } from '../view.ts';
import { shareAt, turnoutAt } from './shares.ts';

/** In copy about a European election a decimal or percentage that nothing else takes is a share of the vote, or a turnout where that is spoken of. */
export function europeanShares(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (topic !== 'european' || isForecast(view)) return [];
  return frame.parts.flatMap((_, at): Draft[] => {
    if (!isShare(view, at) || CHANGED.test(frame.line.slice(0, frame.places[at]))) return [];
    return [isOfTurnout(view, at) ? turnoutAt(view, at) : shareAt(view, at)];
  });
}

const CHANGED =
  /\b(?:up|down|from|rose|fell|rising|falling|swing|by|increase|drop|rise|fall|dropped|gained|lost) (?:of |just |by |from |to |nearly )*$/;

/** Whether a figure can be a share of the vote: a percentage, or a decimal without its sign. */
export function isShare({ frame }: View, at: number): boolean {
  const part = frame.parts[at];
  if (part?.is !== 'figure' || part.figure.sign !== 0) return false;
  const { unit, places, value } = part.figure;
  const rest = frame.line.slice(frame.places[at]).replace(/^\w+ ?/, '');
  if (/^(?:swing|majority|seats?|meps?|districts?|million|votes?)\b/.test(rest)) return false;
  return unit === 'percent' || (unit === 'count' && places > 0 && value.num < 100n * value.den);
}

/** The measure named last before a figure is turnout, in its sentence or in the one before that it goes on from. */
function isOfTurnout({ frame, before }: View, at: number): boolean {
  const lead = frame.line.slice(0, frame.places[at]);
  if (/\bturn(?:ed)? ?out\b/.test(frame.line)) return !/P\d+[^;]*$/.test(lead.slice(lead.lastIndexOf('turnout') + 1));
  return partiesIn(frame).length === 0 && /\bturnout\b/.test(before.at(-1)?.line ?? '');
}
