import { isForecast } from '../bind/forecasts.ts';
import type { Draft } from '../judge.ts';
import { figureAt } from '../rules.ts';
import { partiesIn, peopleIn, type View } from '../view.ts';
import { changeAt } from './changes.ts';

/** `Lab 16,742 (40.3%, -24.7)`: a signed figure after a share is by how much it changed. */
export function signedChanges(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if ((topic !== 'parliament' && topic !== 'european') || isForecast(view)) return [];
  const owners = [...partiesIn(frame), ...peopleIn(frame)];
  return frame.parts.flatMap((part, index): Draft[] => {
    if (part.is !== 'figure') return [];
    const { sign, unit, places } = figureAt(frame, index);
    const before = frame.parts[index - 1];
    const share = before?.is === 'figure' && (before.figure.unit === 'percent' || before.figure.places > 0);
    const small = unit === 'percent' || unit === 'points' || places > 0;
    return sign !== 0 && small && share && owners.some((at) => at < index) ? [changeAt(view, index)] : [];
  });
}
