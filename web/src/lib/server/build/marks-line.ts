import type { MarksLine } from '#lib/view/marks.ts';

interface Marked {
  /** A part of 1000. */
  readonly at: number;
  readonly text: string;
}

/** How near to an end of the line a text would run over it. */
const EDGE = 250;

/** Marks from left to right, the two at the ends named: outwards, so that they stay apart, but for those at the very edge. */
export function marksOf(marks: readonly Marked[]): MarksLine['marks'] {
  const order = marks.toSorted((a, b) => a.at - b.at);
  const last = order.length - 1;
  return order.map(({ at, text }, place) => {
    if (place > 0 && place < last) return { at };
    return { at, text, ends: place === 0 ? at >= EDGE : at > 1000 - EDGE };
  });
}
