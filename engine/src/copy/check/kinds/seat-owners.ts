import { joinedAfter } from '../bind/parties.ts';
import { CHANGED_FROM, SAID_OF_SOME } from '../en/seats.ts';
import { partiesIn, partyAt, peopleIn, type View } from '../view.ts';

/** Whether a party and a verb stand before a figure in its clause: `the Tories won 60 seats in the region`. */
export function isOwned({ frame }: View, part: number): boolean {
  const before = frame.line
    .slice(0, frame.places[part])
    .split(/ ; | but | while | whereas /)
    .at(-1)!;
  return (
    /(?:P\d+|they|it|party) .*\b(?:won|win|hold|holds|held|have|has|had|took|take|lost|gained|defend\w*|got|secured|control|represent\w*|made|net|gain|loss|winning|taking|holding|losing|with|down to|up to|reduced to|back to|left)\b/.test(
      before,
    ) && !/\b(?:of (?:all )?the|out of|of all|each of) $/.test(before)
  );
}

/** `from five seats in the region to 35`, `Six seats in Essex are Labour targets`: what somebody had, or some of all, and no total. */
export function isOfSome({ frame: { line, places } }: View, part: number): boolean {
  const [lead, rest] = [line.slice(0, places[part]), line.slice(places[part])];
  return CHANGED_FROM.test(lead) || (SAID_OF_SOME.test(rest) && !/\b(?:the|all|its|of) $/.test(lead));
}

/** `two MEPs for the Brexit Party`: they are no total. */
export function isGiven({ frame }: View, part: number): boolean {
  return /^N\d+ (?:[a-z]+ ){0,2}?(?:for|to|went to) (?:the )?P\d+/.test(frame.line.slice(frame.places[part]));
}

/** Whether a party of the sentence, or a word for the last one, stands where the figure is theirs. */
export function isTheirs(view: View, part: number): boolean {
  const { frame, before: earlier } = view;
  const before = frame.line.slice(0, frame.places[part]);
  if (/\b(?:others?|other parties|candidates|residents|the rest) (?:[a-z,]+ ){0,3}$/.test(before)) return false;
  if (owns(view, part)) return true;
  // One named in a later clause does not own it.
  if (partiesIn(frame).length > 0) return /\b(?:they|its|their)\b/.test(before);
  // A sentence before it that names two parties leaves it open which one `the party` is.
  const last = earlier.at(-1);
  const named = last ? new Set(partiesIn(last).map((at) => partyAt(last, at))) : new Set();
  const others = last && peopleIn(last).length > 0;
  return /\b(?:they|it|the party|its|their)\b/.test(before) && named.size <= 1 && !others;
}

/** A party before a figure, with no `there was` between: what there is is nobody's yet. */
function isNamedBefore({ frame }: View, part: number): boolean {
  const last = partiesIn(frame).findLast((each) => each < part);
  return (
    last !== undefined &&
    !/\bthere (?:was|were|is|are)\b/.test(frame.line.slice(frame.places[last], frame.places[part]))
  );
}

/** A party after a figure owns it only where the words join them: one in a later clause does not. */
export function owns(view: View, part: number): boolean {
  return (
    isNamedBefore(view, part) ||
    joinedAfter(view, part) ||
    /^N\d+ (?:of (?:the |its )?(?:[a-z]+ |W\d+ )?N\d+ )?(?:[a-z]+ ){0,3}(?:seats|mps|meps|constituencies|councillors) (?:(?:are|were|went|go|held|won|taken|now) )*(?:by|to|from|for)? ?(?:the )?P\d+/.test(
      view.frame.line.slice(view.frame.places[part]),
    )
  );
}
