import { addDays, editDistance, type Contest } from '../../../record/index.ts';
import { contestsOfName } from '../bind/contests-of-name.ts';
import { isSpokenOf, spokenOf } from '../bind/posts.ts';
import { ROLE_AFTER, ROLE_BEFORE } from '../en/standing.ts';
import type { Frame } from '../frame.ts';
import type { OtherPost, SeatName } from '../names/entity.ts';
import { isInCapitals, namesInCapitals } from '../names/names-in-capitals.ts';
import { otherPosts } from '../names/other-posts.ts';
import { surnamesFirst } from '../names/surname-first.ts';
import { unknownNames } from '../names/unknown-names.ts';
import { fold } from '../text/tokens.ts';
import { partyAt, peopleIn, personAt, placesIn, whereAt, type View } from '../view.ts';
import type { Draft } from '../judge.ts';

/** Somebody who stood, as the list of candidates has them. */
interface Listed {
  readonly name: string;
  readonly party: string;
}

/**
 * A name that is one letter or two off a candidate's of the same first name, in the seat or list spoken of, beside that candidate's party:
 * a slip of the pen. Anybody else's name is left alone.
 */
export function names(view: View): readonly Draft[] {
  const parties = view.frame.parts.flatMap((_, index) => {
    const party = partyAt(view.frame, index);
    return party === undefined ? [] : [{ index, party }];
  });
  const heading = view.headings.flatMap((frame) => frame.parts.flatMap((_, index) => partyAt(frame, index) ?? []));
  const capitals = isInCapitals(view.frame);
  const unknown = [...unknownNames(view.frame), ...surnamesFirst(view.frame)];
  if (unknown.length === 0 && !capitals) return [];
  const lists = listsNear(view);
  if (capitals)
    unknown.push(
      ...namesInCapitals(
        view.frame,
        lists.map(({ name }) => wordsOfName(name)[0]!),
      ),
    );
  return unknown.flatMap(({ from, to, name }): Draft[] => {
    const role = hasRole(view.frame, from, to);
    const near = lists.filter((each) => isSlip(name, each.name, role));
    const allowed = new Set([
      ...parties.map(({ party }) => party),
      ...heading,
      ...(view.lastParty ? [view.lastParty] : []),
    ]);
    const only = role && new Set(near.map((each) => each.name)).size === 1 ? near[0] : undefined;
    const found = near.find(({ party }) => allowed.has(party)) ?? only;
    // A claim needs a part to stand on: the party nearest to the name carries it, and the span is the name's.
    const part = view.frame.parts.length === 0 ? undefined : 0;
    if (!found || part === undefined) return [];
    return [
      {
        part,
        tokens: [from, to],
        kind: 'name',
        subject: found.name,
        claimed: name,
        computed: found.name,
        verdict: 'contradicted',
        reason: `The list of candidates has ${found.name}.`,
        cites: [],
      },
    ];
  });
}

function listsNear(view: View): readonly Listed[] {
  const frames = [view.frame, ...view.before, ...view.headings];
  const seats = frames.flatMap((frame) =>
    placesIn(frame).flatMap((index) => whereAt(frame, index).filter((each): each is SeatName => each.type === 'seat')),
  );
  const last = (view.lastWhere ?? []).filter((each): each is SeatName => each.type === 'seat');
  const ofPlaces = [...new Set([...seats, ...last])].flatMap((seat) => contestsOfName(view.record, seat));
  const stood = [...new Set([...ofPlaces, ...contestsOfPeople(view)])].flatMap(({ candidacies }) =>
    candidacies.map(({ candidate, party }) => ({ name: candidate, party })),
  );
  const spoken = spokenOf(view);
  const others = otherPosts(view.record).flatMap(([name, { kind, party, places }]) =>
    OF_TOPIC[view.topic] === kind && (kind === 'europarl' || places.some((place) => isSpokenOf(spoken, place)))
      ? [{ name, party }]
      : [],
  );
  return [...stood, ...others];
}

/** Which posts a text of a kind of election is of. */
const OF_TOPIC: Readonly<Partial<Record<View['topic'], OtherPost['kind']>>> = {
  european: 'europarl',
  pcc: 'pcc',
  mayor: 'mayor',
  devolved: 'assembly',
};

/** How many days on either side of a text a poll is surely in its mind. */
const NEAR = 60;

/** The contests at hand of those whom the sentence names: who beat them stood there too. */
function contestsOfPeople({ frame, date }: View): readonly Contest[] {
  if (date === undefined) return [];
  return peopleIn(frame).flatMap((at) =>
    personAt(frame, at)!.stood.flatMap(({ contest }) =>
      contest.polledOn >= addDays(date, -NEAR) && contest.polledOn <= addDays(date, NEAR) ? [contest] : [],
    ),
  );
}

/** The words of a name without the title before it. */
function wordsOfName(name: string): readonly string[] {
  return fold(name)
    .replace(/^(?:sir|dame|dr|mr|mrs|ms|miss|rt hon|cllr|councillor|prof|lord|lady|baroness) /, '')
    .split(/[\s-]+/);
}

/** Whether the words beside a name make it that of somebody who stood: `won by Ann Bloggs`, `Labour's Ann Bloggs`. */
function hasRole({ line, offsets }: Frame, from: number, to: number): boolean {
  return ROLE_BEFORE.test(line.slice(0, offsets[from])) || ROLE_AFTER.test(line.slice(offsets[to] ?? line.length));
}

/**
 * One or two letters off in the family name, five letters long at least, with the same first name; or the other way round. Of somebody who
 * surely stood, a third of the letters from the second on.
 */
function isSlip(said: string, listed: string, role: boolean): boolean {
  const [one, two] = [wordsOfName(said), wordsOfName(listed)];
  if (one.length < 2) return false;
  const [first, last] = [one[0]!, one.slice(1).join(' ')];
  const [first2, last2] = [two[0]!, two.slice(1).join(' ')];
  const [family, family2] = [one.at(-1)!, two.at(-1)!];
  if (one.join(' ') === two.join(' ') || (first === first2 && family === family2)) return false;
  if (first === first2) {
    const off = editDistance(family, family2);
    if (family2.length >= 5 && off <= (family2.length >= 8 ? 2 : 1)) return true;
    if (!role || last2.length < 5 || last[0] !== last2[0]) return false;
    const most = Math.floor(last2.length / (last[1] === last2[1] ? 2 : 3));
    return Math.min(editDistance(last, last2), off) <= Math.min(4, Math.max(2, most));
  }
  // A short first name one letter off is another's, unless only the last letter is missing: Ann for Anne.
  const near = first2.length >= 5 || first2.startsWith(first) || first.startsWith(first2);
  return family === family2 && near && first2.length >= 4 && editDistance(first, first2) === 1;
}
