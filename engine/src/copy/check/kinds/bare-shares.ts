import { isForecast } from '../bind/forecasts.ts';
import { BARE_SHARE_RULES } from '../en/votes.ts';
import type { Draft } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import type { View } from '../view.ts';
import { shareAt } from './shares.ts';

/** Shares in a row without their sign: `Con 33.7, Lab 32.6, UKIP 31.7`. One decimal alone may be of anything. */
export function bareShares(view: View): readonly Draft[] {
  if (view.topic !== 'parliament' || isForecast(view)) return [];
  const parts = [...findAll(view.frame, BARE_SHARE_RULES)]
    .map((found) => found.parts['fig']!)
    .filter((part) => {
      const { places, value } = figureAt(view.frame, part);
      return places > 0 && value.num < 100n * value.den;
    });
  return parts.length < 2 ? [] : parts.map((part) => shareAt(view, part));
}
