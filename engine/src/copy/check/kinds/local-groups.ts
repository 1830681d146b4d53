import { JOINS_NAME, LOCAL_AFTER, LOCAL_BEFORE, NAMED_INDEPENDENTS } from '../en/local-groups.ts';
import { NUMBER_WORDS_BEFORE } from '../en/council-seats.ts';
import { clauseAround } from '../bind/council-side.ts';
import { partyAt, type View } from '../view.ts';

/** Whether a number is of a group that goes by a name of its own on one council: `the residents' group six`, `CIIP 16`. */
export function isOfLocalGroup(view: View, part: number): boolean {
  const { lead, tail } = clauseAround(view.frame, part);
  return LOCAL_BEFORE.test(lead) || LOCAL_AFTER.test(tail);
}

/** `17 Canvey Island Independents`: independents, by the name of their group. */
export function independentsNamed(view: View, part: number): boolean {
  const found = NAMED_INDEPENDENTS.exec(clauseAround(view.frame, part).tail);
  return found !== null && partyAt(view.frame, Number(found[1])) === 'ind';
}

/** A word with a capital that is no name the record knows, before a number: `CIIP 16`, `went to Aspire, with 24`. */
export function isOfUnknownName({ frame }: View, part: number): boolean {
  const { tokens, parts } = frame;
  let at = (parts[part]?.is === 'figure' ? parts[part].figure.opens : 0) - 1;
  const first = at;
  while (at > 0 && first - at < 4 && JOINS_NAME.has(tokens[at]!.norm)) at -= 1;
  const word = tokens[at];
  if (!word || at === 0 || word.kind !== 'word' || !word.capital || NUMBER_WORDS_BEFORE.has(word.norm)) return false;
  // A whole line in capitals tells no names apart.
  if (tokens.every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase())) return false;
  const opens =
    /^[,;:(]$/.test(tokens[at - 1]?.text ?? '') || (at < first && !/[.!?]/.test(tokens[at - 1]?.text ?? '.'));
  return opens && !parts.some(({ from, to }) => from <= at && at < to);
}
