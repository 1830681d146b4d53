import type { PartyId } from '../../../record/index.ts';
import { clauseAround } from '../bind/council-side.ts';
import { partiesFor } from '../bind/parties.ts';
import { partiesSpokenOf } from '../bind/spoken-of.ts';
import { COLOUR_BEFORE, COUNCIL_COLOURS } from '../en/council-colours.ts';
import { AND_PARTY, EACH, AFTER_ITS_GAIN, EACH_FOR, GAIN_BEFORE, GAINED_FROM, LEVEL } from '../en/council-seats.ts';
import { partiesIn, partyAt, type View } from '../view.ts';
import { independentsNamed, isOfLocalGroup, isOfUnknownName } from './local-groups.ts';

/** Whose a number of seats is, and whether the sentence leaves no doubt. */
export interface Owners {
  readonly parties: readonly PartyId[];
  readonly sure: boolean;
  /** Others that a pronoun may stand for. */
  readonly also?: readonly PartyId[];
}

/** The party beside a number, each of several that share one (`17 apiece`), or the one that the text spoke of last. */
export function ownersOf(view: View, part: number): Owners {
  const { frame, lastParty } = view;
  const { lead, tail } = clauseAround(frame, part);
  const parties = (at: readonly number[]) => at.flatMap((each) => partyAt(frame, each) ?? []);
  const pair = EACH.test(tail) ? AND_PARTY.exec(lead) : null;
  const subject = AFTER_ITS_GAIN.exec(lead);
  if (subject) return { parties: parties([Number(subject[1])]), sure: true };
  const gained = GAINED_FROM.test(tail) && GAIN_BEFORE.test(lead) ? (/P(\d+)[^P]*$/.exec(lead)?.[1] ?? '') : '';
  if (gained !== '') return { parties: parties([Number(gained)]), sure: true };
  const level = LEVEL.exec(lead);
  if (level) return { parties: parties([Number(level[1]), Number(level[2])]), sure: true };
  const both = EACH_FOR.exec(tail);
  if (both) return { parties: parties([Number(both[1]), Number(both[2])]), sure: true };
  if (pair) return { parties: parties([Number(pair[1]), Number(pair[2])]), sure: true };
  if (independentsNamed(view, part)) return { parties: ['ind'], sure: true };
  if (isOfLocalGroup(view, part)) return { parties: ['other'], sure: true };
  if (isOfUnknownName(view, part)) return { parties: ['other'], sure: false };
  if (/\b(?:the rest|other parties|opposition) (?:[a-z,]+ ){0,3}$/.test(lead)) return { parties: [], sure: false };
  const next =
    /^ (?:(?:seats?|councillors?|members|of them|of whom|of these|of those|of which) )?(?:(?:to|for|from|by|held by|went to|going to|were|are|is|was) )?(?:the )?P(\d+)(?! (?:'s |on |with |[:(-] ?)?N)/.exec(
      tail,
    );
  // In `22 Labour, 22 Conservative` a party follows its number, in `Labour 22, Conservative 22` it stands before.
  const right = /(?:^|[^P\d ] |N\d+ )P(\d+) (?:'s |[:=(|-] )?$/.exec(lead);
  const numberFirst = next !== null && /N\d+ (?:[a-z]+ )?P\d+ (?:, |and |, and )*(?:the )?$/.test(lead);
  if (right && !numberFirst) return { parties: parties([Number(right[1])]), sure: true };
  if (next && (numberFirst || !/P\d+ (?:[a-z]+ ){0,3}$/.test(lead)))
    return { parties: parties([Number(next[1])]), sure: true };
  const comma = /P(\d+) , $/.exec(lead);
  if (comma) return { parties: parties([Number(comma[1])]), sure: true };
  const colour = COLOUR_BEFORE.exec(lead)?.groups!['colour'];
  if (colour !== undefined) return { parties: [COUNCIL_COLOURS[colour]!], sure: true };
  const named = partiesIn(frame);
  const [first] = named.some((at) => at < part) ? partiesFor(view, part) : [];
  if (first !== undefined) return { parties: [first], sure: !/\bthere (?:was|were|is|are)\b/.test(lead) };
  const isBefore = named.some((at) => at < part);
  if (
    isBefore ||
    lastParty === undefined ||
    (named.length > 0 && !/^(?:.*\b(?:where|there|here|W\d+) )?(?:they|it)\b/.test(lead))
  )
    return { parties: [], sure: false };
  const goesOn = /\b(?:they|it|the party|its|their)\b/.test(lead);
  const ofSeats = /^ (?:[a-z]+ )?(?:seats?|councillors?|members)\b/.test(tail) || /^(?:up|down) /.test(lead);
  if (!goesOn && !ofSeats) return { parties: [], sure: false };
  const also = partiesSpokenOf(view).filter((each) => each !== lastParty);
  return { parties: [lastParty], sure: goesOn && also.length === 0, also };
}
