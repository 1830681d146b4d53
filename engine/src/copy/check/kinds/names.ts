import { editDistance, europeanElections, europeanRegions, type ElectoralRecord } from '../../../record/index.ts';
import { onceFor } from '../../../record/memo.ts';
import { contestsOfName } from '../bind/contests-of-name.ts';
import type { SeatName } from '../names/entity.ts';
import { surnamesFirst } from '../names/surname-first.ts';
import { unknownNames } from '../names/unknown-names.ts';
import { fold } from '../text/tokens.ts';
import { partyAt, placesIn, whereAt, type View } from '../view.ts';
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
  if (parties.length === 0 && heading.length === 0 && view.lastParty === undefined) return [];
  const unknown = [...unknownNames(view.frame), ...surnamesFirst(view.frame)];
  if (unknown.length === 0) return [];
  const lists = listsNear(view);
  return unknown.flatMap(({ from, to, name }): Draft[] => {
    const near = lists.filter((each) => isSlip(name, each.name));
    const allowed = new Set([
      ...parties.map(({ party }) => party),
      ...heading,
      ...(view.lastParty ? [view.lastParty] : []),
    ]);
    const [found] = near.filter(({ party }) => allowed.has(party));
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
  const stood = [...new Set([...seats, ...last])].flatMap((seat) =>
    contestsOfName(view.record, seat).flatMap(({ candidacies }) =>
      candidacies.map(({ candidate, party }) => ({ name: candidate, party })),
    ),
  );
  return view.topic === 'european' ? [...stood, ...members(view.record)] : stood;
}

const members = onceFor((record: ElectoralRecord): readonly Listed[] =>
  europeanElections(record).flatMap((election) =>
    europeanRegions(record, election).flatMap((region) =>
      region.members.map(({ member, party }) => ({ name: member, party })),
    ),
  ),
);

/** The words of a name without the title before it. */
function wordsOfName(name: string): readonly string[] {
  return fold(name)
    .replace(/^(?:sir|dame|dr|mr|mrs|ms|miss|rt hon|cllr|councillor|prof|lord|lady|baroness) /, '')
    .split(/[\s-]+/);
}

/** One or two letters off in the family name, five letters long at least, with the same first name; or the other way round. */
function isSlip(said: string, listed: string): boolean {
  const [one, two] = [wordsOfName(said), wordsOfName(listed)];
  if (one.length < 2) return false;
  const [first, last] = [one[0]!, one.at(-1)!];
  const [first2, last2] = [two[0]!, two.at(-1)!];
  if (one.join(' ') === two.join(' ') || (first === first2 && last === last2)) return false;
  if (first === first2) return last2.length >= 5 && editDistance(last, last2) <= (last2.length >= 8 ? 2 : 1);
  // A short first name one letter off is another's, unless only the last letter is missing: Ann for Anne.
  const near = first2.length >= 5 || first2.startsWith(first) || first.startsWith(first2);
  return last === last2 && near && first2.length >= 4 && editDistance(first, first2) === 1;
}
