import type { PartyId } from '../../../record/index.ts';
import { partiesIn, partyAt, type View } from '../view.ts';

/** The parties that `they` or `it` may stand for: the one named last, and those that the sentences before were about. */
export function partiesSpokenOf({ before, lastParty }: View): readonly PartyId[] {
  const subjects = before.slice(-2).flatMap((frame) => {
    const [first] = partiesIn(frame);
    return first === undefined ? [] : [partyAt(frame, first)!];
  });
  return [...new Set([...(lastParty === undefined ? [] : [lastParty]), ...subjects])];
}
