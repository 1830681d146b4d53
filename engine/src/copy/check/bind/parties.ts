import type { PartyId } from '../../../record/index.ts';
import type { PersonName } from '../names/entity.ts';
import { partiesIn, partyAt, peopleIn, personAt, type View } from '../view.ts';

/** The party a figure belongs to, as the sentence orders them: beside it, the last before it, the next after it. */
export function partiesFor(view: View, index: number): readonly PartyId[] {
  const { frame } = view;
  const named = [...partiesIn(frame), ...peopleIn(frame)]
    .filter((each) => !ownsAnother(view, each, index) && !isLoser(view, each, index))
    .toSorted((a, b) => a - b);
  const before =
    named.findLast((each) => each < index && !isAside(view, each, index)) ?? named.findLast((each) => each < index);
  const after = named.find((each) => each > index);
  const joined = after !== undefined && joinsAfter(view, index, after) ? after : undefined;
  const order = [...new Set([joined, before, after, ...named].filter((each) => each !== undefined))];
  return [...new Set(order.flatMap((at) => partyOf(view, at)))];
}

/** `18 seats to the Tories' 19`, `… the Greens (13)`: the name has the figure right after it, and no other that goes before. */
function ownsAnother({ frame: { line, places } }: View, name: number, figure: number): boolean {
  const own = /^[PH]\d+ (?:'s |' |\( )?[NQ](\d+)/.exec(line.slice(places[name]))?.[1];
  if (own === undefined || Number(own) === figure) return false;
  const lead = line.slice(0, places[name]);
  return (
    /[NQ]\d+ (?:[a-z]+ )?(?:to|against) (?:the )?$/.test(lead) ||
    (figure < name && / (?:have|has) (?:the )?$/.test(lead))
  );
}

const GAINED_FROM =
  /\b(?:gain(?:s|ed|ing)?|took|takes?|taken|taking|won|wins?|winning|captur(?:es?|ed|ing)|seiz(?:es?|ed|ing)|snatch(?:es|ed|ing)?|wrest(?:s|ed|ing)?|prised|stole)\b[^,;]* from (?:the )?$/;

/** `took Clacton from the Conservatives with 46.2%`: what follows in the clause is the winner's. */
function isLoser({ frame: { line, places } }: View, name: number, figure: number): boolean {
  return (
    name < figure &&
    GAINED_FROM.test(line.slice(0, places[name])) &&
    / with /.test(line.slice(places[name], places[figure])) &&
    !/[,;]|\bwho|\bwhich/.test(line.slice(places[name], places[figure]))
  );
}

/** Whether a name stands in a clause of its own that ends before a figure: `, which had been Conservative,`. */
function isAside({ frame }: View, name: number, figure: number): boolean {
  const { line, places } = frame;
  const opens = /, (?:which|who|whose|where|with|once|until)\b[^,;]*$/.exec(line.slice(0, places[name]));
  return opens !== null && /,/.test(line.slice(places[name], places[figure]));
}

/** `36.1% for the Brexit Party`, `21 Labour seats`, `(607, Labour)`. */
function joinsAfter({ frame }: View, index: number, after: number): boolean {
  // `with 368 seats to Labour's 191`: the second figure is theirs.
  const next = frame.line.slice(frame.places[after]);
  if (/^[PH]\d+ (?:'s |' )?[NQ]\d/.test(next) && / to (?:the )?$/.test(frame.line.slice(0, frame.places[after])))
    return false;
  const start = frame.line.indexOf(' ', frame.places[index]!);
  const text = frame.line.slice(start, frame.places[after]);
  // `On 14.9%, the Conservatives did worse`
  if (
    /(?:^|[,;] )(?:on|with|at) (?:just )?$/.test(frame.line.slice(0, frame.places[index])) &&
    /^ , (?:the )?$/.test(text)
  )
    return true;
  return /^ (?:(?:votes?|of the vote|seats?) )?(?:(?:apiece|each) )?(?:(?:for|to|by|went to|going to|backed|voted(?: for)?|voting|supported|chose|were) (?:the )?)?(?:the )?$/.test(
    text,
  );
}

/** Whether a party or person stands right after a figure and owns it. */
export function joinedAfter(view: View, index: number): boolean {
  return nameJoinedAfter(view, index) !== undefined;
}

/** The party or person that stands right after a figure and owns it. */
export function nameJoinedAfter(view: View, index: number): number | undefined {
  const { frame } = view;
  const after = [...partiesIn(frame), ...peopleIn(frame)].filter((each) => each > index).toSorted((a, b) => a - b)[0];
  return after !== undefined && joinsAfter(view, index, after) ? after : undefined;
}

function partyOf(view: View, at: number): readonly PartyId[] {
  const party = partyAt(view.frame, at);
  if (party !== undefined) return [party];
  const person = personAt(view.frame, at);
  return person ? partiesOfPerson(person) : [];
}

/** The parties somebody stood or sat for, the newest first. */
export function partiesOfPerson({ stood, sat, other }: PersonName): readonly PartyId[] {
  const dated = [
    ...stood.map(({ contest, candidacy }) => ({ on: contest.polledOn, party: candidacy.party })),
    ...sat.map(({ from, party }) => ({ on: from, party })),
  ];
  const newest = dated.toSorted((a, b) => (a.on < b.on ? 1 : -1)).map(({ party }) => party);
  return [...new Set([...newest, ...other.map(({ party }) => party)])];
}

/** The party that a list of targets is of, as its heading or the sentence says: `Conservative targets`, `seats Labour could win`. */
export function attackerOf(view: View): PartyId | undefined {
  for (const frame of view.headings) {
    const [first] = partiesIn(frame);
    if (
      first !== undefined &&
      /target|win|gain|take|attack|hope|want|need|seats? for|marginal|aim|eye|sight|watch|battle|list/.test(frame.line)
    )
      return partyAt(frame, first);
  }
  for (const frame of [...view.before.toReversed(), ...(view.opening ? [view.opening] : [])]) {
    const [first] = partiesIn(frame);
    if (first !== undefined && /target|need|hope|aim|eye|want/.test(frame.line)) return partyAt(frame, first);
  }
  return undefined;
}
