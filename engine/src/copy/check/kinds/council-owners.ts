import type { PartyId } from '../../../record/index.ts';
import { clauseAround } from '../bind/council-side.ts';
import { partiesFor } from '../bind/parties.ts';
import { AND_PARTY, EACH } from '../en/council-seats.ts';
import { partiesIn, partyAt, type View } from '../view.ts';

/** Whose a number of seats is, and whether the sentence leaves no doubt. */
interface Owners {
  readonly parties: readonly PartyId[];
  readonly sure: boolean;
}

/** The party beside a number, each of several that share one (`17 apiece`), or the one that the text spoke of last. */
export function ownersOf(view: View, part: number): Owners {
  const { frame, lastParty } = view;
  const { lead, tail } = clauseAround(frame, part);
  const parties = (at: readonly number[]) => at.flatMap((each) => partyAt(frame, each) ?? []);
  const pair = EACH.test(tail) ? AND_PARTY.exec(lead) : null;
  if (pair) return { parties: parties([Number(pair[1]), Number(pair[2])]), sure: true };
  if (/^ (?:[a-z]+ )?(?:others?|smaller|residents)\b/.test(tail)) return { parties: [], sure: false };
  if (/\b(?:others?|the rest|other parties|residents|opposition) (?:[a-z,]+ ){0,3}$/.test(lead))
    return { parties: [], sure: false };
  const adjacent = /P(\d+) (?:'s |[:=(|,-] )?$/.exec(lead);
  if (adjacent) return { parties: parties([Number(adjacent[1])]), sure: true };
  const after =
    /^ (?:(?:seats?|councillors?|members) )?(?:(?:to|for|from|by|held by|went to|going to|were|are|is|was) )?(?:the )?P(\d+)(?! (?:'s )?[N(])/.exec(
      tail,
    );
  if (after && !/P\d+ (?:[a-z]+ ){0,3}$/.test(lead)) return { parties: parties([Number(after[1])]), sure: true };
  const named = partiesIn(frame);
  const [first] = named.some((at) => at < part) ? partiesFor(view, part) : [];
  if (first !== undefined) return { parties: [first], sure: !/\bthere (?:was|were|is|are)\b/.test(lead) };
  if (named.length > 0 || lastParty === undefined) return { parties: [], sure: false };
  const goesOn = /\b(?:they|it|the party|its|their)\b/.test(lead);
  const ofSeats = /^ (?:[a-z]+ )?(?:seats?|councillors?|members)\b/.test(tail) || /^(?:up|down) /.test(lead);
  return goesOn || ofSeats ? { parties: [lastParty], sure: goesOn } : { parties: [], sure: false };
}
