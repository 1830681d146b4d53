import { isForecastBy } from '../bind/forecasts.ts';
import { peopleSpokenOf } from '../bind/people.ts';
import { seatsFor } from '../bind/seats.ts';
import { ANOTHER_SO, CLOSELY, PERSON_RULES, QUARTER_RULES, SOMEBODY } from '../en/winners.ts';
import type { PersonRule } from '../en/people-rules.ts';
import { wordsOfStatement, type Frame } from '../frame.ts';
import type { Draft } from '../judge.ts';
import type { PersonName, SeatName } from '../names/entity.ts';
import { findAll, type Found } from '../rules.ts';
import { personAt, whereAt, type View } from '../view.ts';
import { beat, wonSeat } from './won-seats.ts';

/** Who won, lost or beat whom in a seat, by name. */
export function winners(view: View): readonly Draft[] {
  const { frame } = view;
  const drafts = new Map<number, Draft>();
  const add = (found: Found, draft: Draft | undefined) => {
    if (draft && !drafts.has(draft.part)) drafts.set(draft.part, { ...draft, words: wordsOfStatement(frame, found) });
  };
  if (!SOMEBODY.test(frame.line)) return [];
  // Where another kind of election is spoken of, a seat that is named bears a statement out and is not held against it.
  const inHouse = view.topic === 'parliament';
  for (const { rules, ...told } of PERSON_RULES) {
    for (const found of findAll(frame, rules)) {
      if (isForecastBy(view, found.end) || (!inHouse && found.parts['w'] === undefined)) continue;
      add(found, draftOf(view, found, inHouse ? told : { ...told, weak: true }));
      for (const h of rowBefore(frame, found))
        add({ ...found, start: frame.places[h]! }, draftOf(view, { ...found, parts: { h } }, told));
      const next = ANOTHER_SO.exec(frame.line.slice(found.end))?.groups;
      if (!next) continue;
      const parts = { h: Number(next['h']), w: Number(next['w']) };
      const another = draftOf(view, { ...found, parts }, { ...told, weak: true });
      if (another) add({ ...found, start: frame.places[parts.h]!, end: frame.places[parts.w]! + 2 }, another);
    }
  }
  for (const found of findAll(frame, QUARTER_RULES)) add(found, inQuarter(view, found));
  return [...drafts.values()];
}

/** Those named in a row before the last: `A, B and C all lost their seats`. */
function rowBefore({ line, places }: Frame, { start, text, parts }: Found): readonly number[] {
  if (parts['h'] === undefined || !/\b(?:all|both|each|their seats)\b/.test(text)) return [];
  const row = /(?:H\d+ (?:\( [^)]{1,40} \) )?(?:, )?(?:and )?)+$/.exec(line.slice(0, start))?.[0] ?? '';
  return places.flatMap((place, at) =>
    place >= start - row.length && place < start && line[place] === 'H' ? [at] : [],
  );
}

type Told = Omit<PersonRule, 'rules'>;

function draftOf(view: View, found: Found, told: Told): Draft | undefined {
  const { h, w, loser } = found.parts;
  const part = h ?? w ?? loser;
  const people = h === undefined ? theySpokenOf(view, found) : [personAt(view.frame, h)!];
  // A word for somebody stands on the part after it, or on none of its own.
  const own = part ?? view.frame.places.findIndex((place) => place >= found.start);
  const at = own === -1 ? view.frame.parts.length - 1 : own;
  if (at < 0) return undefined;
  const named =
    w === undefined ? undefined : whereAt(view.frame, w).find((each): each is SeatName => each.type === 'seat');
  if (w !== undefined && !named) return undefined;
  const drafts = people.flatMap((person) => {
    if (loser !== undefined)
      return beat(view, at, person, personAt(view.frame, loser)!, CLOSELY.test(found.text)) ?? [];
    if (told.lostByThem) return theySpokenOf(view, found).flatMap((they) => beat(view, at, person, they) ?? []);
    const seat = named ?? seatOf(view, at, person);
    // Without a seat that the text speaks of, `lost it` may be of anything; `lost their seats` may not.
    const spoken =
      named !== undefined ||
      /\bseats?$/.test(found.text) ||
      (view.lastWhere?.some((each) => each.type === 'seat' && each.slug === seat?.slug) ?? false);
    // What somebody had won, or had held since, was before the poll that is told of.
    const before = told.won && /\bhad\b/.test(found.text);
    const here = (spoken || told.won) && !before ? told : { ...told, weak: true as const };
    return (seat && wonSeat(view, at, person, seat, here)) ?? [];
  });
  const so = drafts.find(({ verdict }) => verdict === 'supported');
  return so ?? (people.length === 1 ? drafts[0] : undefined);
}

function theySpokenOf(view: View, found: Found): readonly PersonName[] {
  const start = view.frame.places.findIndex((place) => place >= found.start);
  const people = peopleSpokenOf(view, start === -1 ? view.frame.parts.length : start);
  if (!/^whos?d?\b/.test(found.text)) return people;
  // `the Tories, who had held it`: of whoever stands right before, and a party is no person.
  return /H\d+ (?:\( [^)]* \) )?(?:, )?$/.test(view.frame.line.slice(0, found.start)) ? people.slice(-1) : [];
}

function seatOf(view: View, part: number, person: PersonName): SeatName | undefined {
  return seatsFor(view, part).of.find(({ slug }) => person.stood.some(({ contest }) => contest.area.slug === slug));
}

function inQuarter(view: View, found: Found): Draft | undefined {
  const part = found.parts['h']!;
  const person = personAt(view.frame, part)!;
  const quarter = /\b(?:north|south|east|west|central)$/.exec(found.text)?.[0];
  const slug = person.stood.map(({ contest }) => contest.area.slug).find((each) => each.includes(quarter!));
  const seat = slug === undefined ? undefined : view.gazetteer.seats.get(slug);
  return seat && wonSeat(view, part, person, seat, { won: true, weak: true });
}
