import { columnOf } from '../bind/columns.ts';
import type { Draft } from '../judge.ts';
import { figureAt } from '../rules.ts';
import type { View } from '../view.ts';
import { majorityAt } from './majority.ts';
import { changeAt } from './changes.ts';
import { shareAt, turnoutAt, votesAt } from './shares.ts';

/** A row of a table of results: each figure is what the head of its column says, or the name of the row. */
export function rows(view: View): readonly Draft[] {
  const { frame, columns } = view;
  if (!columns || frame.sentence.block.kind !== 'row') return [];
  const name = /^(?:\| )?(?<what>majority|turnout)\b/.exec(frame.line)?.groups?.['what'];
  return frame.parts.flatMap((part, index): Draft[] => {
    if (part.is !== 'figure') return [];
    const figure = figureAt(frame, index);
    const head = columnOf(view, index);
    const fraction = figure.unit === 'percent' || figure.places > 0;
    if (head === 'change' || figure.sign !== 0) return name ? [] : [changeAt(view, index)];
    if (name === 'majority') return [majorityAt(view, index, fraction ? 'percent' : undefined)];
    if (name === 'turnout') return fraction ? [turnoutAt(view, index)] : [];
    if (head === 'share' && fraction) return [shareAt(view, index)];
    return head === 'votes' && !fraction ? [votesAt(view, index)] : [];
  });
}
