import { addDays, localNights, type IsoDate } from '../../../record/index.ts';
import { agrees } from '../figures/moment.ts';
import type { View } from '../view.ts';
import { framesBehind, isOfAnotherYear, momentsNear } from './moments.ts';

const NEAR = 120;

/** Nights of local elections that a sentence may speak of, the likeliest first. */
export function localNightsNear(view: View, index: number): readonly IsoDate[] {
  const nights = localNights();
  if (isOfAnotherYear(view.frame, index, (moment) => nights.some((night) => agrees(moment, night)), view.date))
    return [];
  for (const frame of framesBehind(view)) {
    for (const moment of momentsNear(frame, frame === view.frame ? index : frame.parts.length - 1)) {
      const found = nights.filter((night) => agrees(moment, night));
      if (found.length > 0) return found;
    }
  }
  const { date } = view;
  if (date === undefined) return nights.toReversed();
  const near = nights.filter((night) => night >= addDays(date, -NEAR) && night <= addDays(date, NEAR));
  return near.length > 0 ? near : nights.filter((night) => night <= date).slice(-1);
}
