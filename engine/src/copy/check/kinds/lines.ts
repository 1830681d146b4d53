import { isHolder, isOfVotes, seatOfLine } from '../bind/seat-lines.ts';
import type { Draft } from '../judge.ts';
import { partyAt, type View } from '../view.ts';
import { holderOf } from './holders.ts';
import { figureOfLine } from './line-figures.ts';

/**
 * A line of a list of seats in any form: name, party, majority, swing, in whatever order and with whatever between. A whole number is a
 * majority, a number of per cent a swing, unless a word beside it or the head of its column says otherwise.
 */
export function lines(view: View): readonly Draft[] {
  const { frame } = view;
  const seat = seatOfLine(view);
  if (!seat || isOfVotes(frame)) return [];
  const drafts: Draft[] = [];
  frame.parts.forEach((part, index) => {
    if (part.is === 'figure') {
      const draft = figureOfLine(view, index);
      if (draft) drafts.push(draft);
    } else if (
      partyAt(frame, index) !== undefined &&
      !drafts.some(({ kind }) => kind === 'holder') &&
      isHolder(frame, index) &&
      !isOfVotesBeside(view, index + 1)
    ) {
      drafts.push(holderOf(view, seat, index));
    }
  });
  return drafts;
}

/** Whether the figure after a party is what it had: then it need not be the holder. */
function isOfVotesBeside(view: View, index: number): boolean {
  if (view.frame.parts[index]?.is !== 'figure') return false;
  const kind = figureOfLine(view, index)?.kind;
  return kind === 'votes' || kind === 'share';
}
