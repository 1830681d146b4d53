import type { PartyId } from '../../../record/index.ts';
import { slugOf } from '../../../record/index.ts';
import type { PersonName } from '../names/entity.ts';
import { entriesOf, type Entry, type Poll } from '../polls/poll.ts';
import { BETWEEN_TWO, OWN_SHARE } from '../en/votes.ts';
import { partyAt, peopleIn, personAt, partiesIn, type View } from '../view.ts';
import { fold } from '../text/tokens.ts';
import { surnamesFirst } from '../names/surname-first.ts';
import { unknownNames } from '../names/unknown-names.ts';
import { joinedAfter, nameJoinedAfter, partiesFor } from './parties.ts';

/** The entries of a poll that a figure may belong to, the likeliest first, and whether the sentence names one at all. */
export interface EntriesMeant {
  readonly of: readonly Entry[];
  readonly named: boolean;
}

/** `owner`: the name that a figure stands right beside, where one does. Whose figure it is among those who stood: the candidate or party beside it, the last before it, the next after; else whom the text spoke of last. */
export function entriesFor(view: View, index: number, poll: Poll, owner?: number): EntriesMeant {
  if (owner !== undefined) {
    const own = entriesOfPart(view, owner, poll);
    return { of: own, named: own.length > 0 };
  }
  if (/\bwinner (?:[a-z]+ ){0,3}$/.test(view.frame.line.slice(0, view.frame.places[index])))
    return { of: poll.entries.slice(0, 1), named: true };
  const listed = ofFamilyFirst(view, poll);
  if (listed) return { of: [listed], named: true };
  // `21,225 for Farage, and 12,820 for Giles Watling`: the second is not the first one's.
  const family = joinedAfter(view, index) ? undefined : byFamilyName(view, index, poll);
  if (family) return { of: [family], named: true };
  const alone = aloneInClause(view, index);
  if (alone !== undefined) {
    const own = entriesOfPart(view, alone, poll);
    if (own.length > 0) return { of: own, named: true };
  }
  const order = namesInOrder(view, index);
  const here = order.flatMap((name) => (typeof name === 'string' ? entriesOf(poll, name) : ofPerson(poll, name)));
  const first = order[0];
  const missing =
    first !== undefined && (typeof first === 'string' ? entriesOf(poll, first) : ofPerson(poll, first)).length === 0;
  if (here.length > 0) return { of: [...new Set(here)], named: !missing && standsBefore(view, index) };
  const person = view.lastPerson ? ofPerson(poll, view.lastPerson) : [];
  const heading = view.headings.flatMap((frame) => partiesIn(frame).flatMap((at) => partyAt(frame, at) ?? []));
  const last = [...(view.lastParty === undefined ? [] : [view.lastParty]), ...heading];
  const of = [...person, ...last.flatMap((party) => entriesOf(poll, party)), ...poll.entries.slice(0, 1)];
  return {
    of: [...new Set(of)],
    named:
      order.length === 0 &&
      person.length + last.length > 0 &&
      !strangerBefore(view, index) &&
      !BETWEEN_TWO.test(view.frame.line),
  };
}

/** `; the Liberal Democrats had theirs in Rushcliffe, 27.3 per cent`: the one name of the clause that a figure ends. */
function aloneInClause({ frame }: View, index: number): number | undefined {
  const { line, places } = frame;
  const theirs = OWN_SHARE.exec(line.slice(0, places[index]));
  if (theirs) return Number(theirs[1]);
  const opens = line.lastIndexOf(' ; ', places[index]);
  if (opens === -1) return undefined;
  const [first, ...others] = [...partiesIn(frame), ...peopleIn(frame)].filter(
    (at) =>
      places[at]! > opens && (places[at]! < places[index]! || !line.slice(places[index], places[at]).includes(';')),
  );
  return first !== undefined && others.length === 0 && first < index ? first : undefined;
}

/** The entries of a party or candidate that a part names. */
export function entriesOfPart({ frame }: View, at: number, poll: Poll): readonly Entry[] {
  const party = partyAt(frame, at);
  if (party !== undefined) return entriesOf(poll, party);
  const person = personAt(frame, at)!;
  const own = ofPerson(poll, person);
  if (own.length > 0) return own;
  // A first name may be short in one list and not in another: Tom for Thomas.
  const family = slugOf(person.name).split('-').at(-1);
  const same = poll.entries.filter(
    (entry) => entry.person !== undefined && slugOf(entry.person).split('-').at(-1) === family,
  );
  return same.length === 1 ? same : [];
}

/** The candidate of a line of a list with the family name first. */
function ofFamilyFirst({ frame }: View, poll: Poll): Entry | undefined {
  const [listed] = surnamesFirst(frame);
  if (!listed) return undefined;
  const family = fold(listed.name)
    .split(/[\s-]+/)
    .at(-1);
  const found = poll.entries.filter(
    ({ person }) =>
      person !== undefined &&
      fold(person)
        .split(/[\s-]+/)
        .at(-1) === family,
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Somebody who stood, by the family name alone, where it is the last name before a figure. */
function byFamilyName({ frame }: View, index: number, poll: Poll): Entry | undefined {
  const at = frame.parts[index]!.from;
  const last = Math.max(0, ...frame.parts.flatMap((part) => (part.is === 'name' && part.to <= at ? [part.to] : [])));
  const words = frame.tokens.slice(last, at).filter((token) => token.kind === 'word' && token.capital);
  for (const word of words.toReversed()) {
    const found = poll.entries.filter(
      ({ person }) =>
        person !== undefined &&
        fold(person)
          .split(/[\s-]+/)
          .at(-1) === word.base,
    );
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** Whether a name stands where the figure is theirs: before it with nobody unknown between, or joined after it. */
function standsBefore(view: View, index: number): boolean {
  const { frame } = view;
  const names = [...partiesIn(frame), ...peopleIn(frame)];
  const at = frame.parts[index]!.from;
  const last = Math.max(-1, ...names.filter((each) => each < index).map((each) => frame.parts[each]!.to));
  const joined = joinedAfter(view, index);
  if (last === -1) return joined;
  return joined || !unknownNames(frame).some(({ from, to }) => from >= last && to <= at);
}

/** Whether somebody whom the record does not know is named before a figure. */
function strangerBefore({ frame }: View, index: number): boolean {
  return unknownNames(frame).some(({ to }) => to <= frame.parts[index]!.from);
}

/** The parties and people of a sentence, as they belong to a figure. */
function namesInOrder(view: View, index: number): readonly (PartyId | PersonName)[] {
  const { frame } = view;
  const people = peopleIn(frame);
  const last = people.findLast((each) => each < index);
  const parties = partiesIn(frame);
  const lastParty = parties.findLast((each) => each < index);
  // The candidate just before a figure, with a party in brackets between or none.
  const own = last !== undefined && (lastParty === undefined || lastParty < last || lastParty - last === 1);
  // `35,005 for Jane Basham` is hers.
  const after = nameJoinedAfter(view, index);
  const theirs = after === undefined ? undefined : personAt(frame, after);
  const person = theirs ? [theirs] : own ? [personAt(frame, last)!] : [];
  return [
    ...person,
    ...partiesFor(view, index),
    ...people.filter((each) => !own || each !== last).map((each) => personAt(frame, each)!),
  ];
}

function ofPerson(poll: Poll, person: PersonName): readonly Entry[] {
  const wanted = slugOf(person.name);
  const exact = poll.entries.filter((entry) => entry.person !== undefined && slugOf(entry.person) === wanted);
  if (exact.length > 0) return exact;
  return poll.entries.filter((entry) => person.stood.some(({ candidacy }) => candidacy.cite === entry.cite));
}
