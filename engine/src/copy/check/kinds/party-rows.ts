import { PARTY_ROW } from '../en/party-rows.ts';
import type { Draft } from '../judge.ts';
import { figureAt } from '../rules.ts';
import type { View } from '../view.ts';
import { changeAt } from './changes.ts';
import { shareAt } from './shares.ts';

/** A line of a list of parties: `DUP 30.6% (-5.4)`. Its first figure of per cent is a share, one with a sign a change. */
export function partyRows(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (topic !== 'parliament' || !PARTY_ROW.test(frame.line)) return [];
  const drafts: Draft[] = [];
  frame.parts.forEach((part, index) => {
    if (part.is !== 'figure') return;
    const { unit, places, sign } = figureAt(frame, index);
    const fraction = unit === 'percent' || unit === 'points' || (unit === 'count' && places > 0);
    if (!fraction) return;
    if (sign !== 0 || unit === 'points') drafts.push(changeAt(view, index));
    else if (!drafts.some(({ kind }) => kind === 'share')) drafts.push(shareAt(view, index));
  });
  return drafts;
}
