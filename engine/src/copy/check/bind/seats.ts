import { slugOf } from '../../../record/index.ts';
import { onceForEach } from '../../../record/memo.ts';
import type { PersonName, SeatName, Where } from '../names/entity.ts';
import { personAt, placesIn, whereAt, type View } from '../view.ts';
import { placesFor, type Bound } from './where.ts';

/** The constituencies that names may mean. */
function seatsNamed(names: readonly Where[]): readonly SeatName[] {
  return names.filter((each): each is SeatName => each.type === 'seat');
}

/** The seats a part of a sentence may belong to: by place, or by the member or candidate it speaks of. */
export const seatsFor = onceForEach(seatsOf);

function seatsOf(view: View, index: number): Bound<SeatName> {
  const { frame } = view;
  const named = placesFor(view, index);
  const here = placesIn(frame).length > 0;
  // `52.2% in Devon`: of a seat there that the text spoke of, and not of another that the sentence names.
  const [first = []] = here && whereAt(frame, index).length === 0 ? named.of : [];
  const set = first.some(({ type }) => type === 'seat') ? [] : first;
  const seats = [...seatsWithin(view, set), ...named.of.flatMap(seatsNamed)];
  const person = frame.parts.flatMap((_, at) => personAt(frame, at) ?? []);
  // `Chloe Smith kept hers. The swing was 12.9%`: whom the text named since the last place has a seat too.
  const last = here || person.length > 0 || !view.lastPerson ? [] : seatsOfPerson(view, view.lastPerson);
  const changed = last.length > 0 && seats.length > 0 && !last.some((each) => seats.includes(each));
  const theirs =
    seats.length === 0 || changed
      ? [...person.flatMap((each) => seatsOfPerson(view, each)), ...last]
      : person.flatMap((each) => seatsOfPerson(view, each));
  // A sentence that names somebody and no place speaks of their seat, not of the one before.
  // `Ipswich. … their candidate, Tom Hunt`: whoever is to stand there is spoken of there, wherever they stood before.
  const standing = seats.filter(({ slug }) =>
    person.some(({ stood }) => stood.some(({ contest }) => slugOf(contest.area.slug) === slug)),
  );
  const all = here ? [...seats, ...theirs] : [...standing, ...theirs, ...seats];
  const unique = [...new Set(all)];
  return {
    of: unique,
    sure:
      unique.length > 0 &&
      set.length === 0 &&
      (named.sure || theirs.length > 0) &&
      !changed &&
      !(!here && isElsewhere(view, person)),
  };
}

/** Two of whom one beat the other, and who never stood in one seat: it was a contest of another kind, such as for the lead of a party. */
function isElsewhere({ frame }: View, [one, ...others]: readonly PersonName[]): boolean {
  return (
    others.length > 0 &&
    /\bH\d+ (?:[a-z]+ ){0,3}?(?:beat|beats|beating|defeat\w*|lost|loses|losing|saw off|over|ahead of|behind)(?: [a-z]+){0,3} H\d/.test(
      frame.line,
    ) &&
    !one!.stood.some(({ contest }) => others.some(({ stood }) => stood.some((each) => each.contest === contest)))
  );
}

/** The seats that the text has named in a set of seats. */
function seatsWithin({ seatsNamed: all }: View, set: readonly Where[]): readonly SeatName[] {
  const regions = set.flatMap((each) => (each.type === 'region' ? [each.region] : []));
  if (regions.length === 0) return [];
  return [...all].filter(({ areas }) =>
    regions.some(({ members }) =>
      [...areas].some(([boundaries, area]) => members.get(boundaries)?.some((each) => each.area === area)),
    ),
  );
}

/** Where somebody sat or stood, on or before the day of the text, the newest first. */
export function seatsOfPerson({ gazetteer, date }: View, person: PersonName): readonly SeatName[] {
  const sat = person.sat.map(({ slug, from }) => ({ slug, on: from }));
  const stood = person.stood.map(({ contest }) => ({ slug: contest.area.slug, on: contest.polledOn }));
  const known = [...sat, ...stood].filter(
    ({ on }) => date === undefined || on <= date || stood.length + sat.length === 1,
  );
  const slugs = known.toSorted((a, b) => (a.on < b.on ? 1 : -1)).map(({ slug }) => slug);
  return [...new Set(slugs)].flatMap((slug) => gazetteer.seats.get(slugOf(slug)) ?? []);
}

/**
 * Seats of the text that the name of a set of seats may stand for: in copy about North Shropshire `in Shropshire` may be there, and after
 * Somerton and Frome `in Somerset` too.
 */
export function shortForSeats(view: View, index: number): readonly SeatName[] {
  const { frame, seatsNamed, lastWhere = [] } = view;
  const sets = placesIn(frame)
    // `the 12 seats in Devon` are its seats.
    .filter(
      (each) =>
        each !== index &&
        !/\bseats (?:in|of|across) (?:the )?(?:county of (?:the )?)?$/.test(frame.line.slice(0, frame.places[each])),
    )
    .flatMap((each) => whereAt(frame, each).filter(({ type }) => type === 'region'));
  const slugs = sets.map(({ name }) => slugOf(name));
  const last = seatsWithin(
    view,
    sets.filter((each) => each.type === 'region' && each.region.kind === 'county'),
  );
  return [...seatsNamed].filter(
    (seat) =>
      slugs.some((set) => seat.slug !== set && `-${seat.slug}-`.includes(`-${set}-`)) ||
      (lastWhere.includes(seat) && last.includes(seat)),
  );
}
