import { ratio } from '../../../psephology/index.ts';
import type { PartyId } from '../../../record/index.ts';
import { placed } from '../../en/words.ts';
import { contestsMeant } from '../bind/contests.ts';
import { regionsFor } from '../bind/regions.ts';
import { seatsFor, seatsOfPerson } from '../bind/seats.ts';
import { isAmong, type Bound } from '../bind/where.ts';
import {
  COMPARATIVE_RULES,
  OF_MAJORITY,
  OF_SHARE,
  OF_TURNOUT,
  OF_WHICH,
  SEAT_AFTER,
  SEAT_BEFORE,
  SUPERLATIVE_RULES,
  TOLD_OF_MAJORITY,
} from '../en/superlatives.ts';
import { WITHOUT } from '../en/without.ts';
import { tokensAt } from '../frame.ts';
import { judge, weigh, type Draft } from '../judge.ts';
import type { SeatName } from '../names/entity.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import { partyAt, personAt, placesIn, whereAt, type View } from '../view.ts';
import { placeOf, type Measure, type Order, type Place } from './seat-measures.ts';

/** Seats that are the first, or the second and so on, of a set by majority, turnout or share, among all or among those of a party. */
export function superlatives(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  const all = (table: typeof SUPERLATIVE_RULES | typeof COMPARATIVE_RULES, read: typeof superlative) =>
    table.flatMap(({ order, rules }) =>
      [...findAll(view.frame, rules)].flatMap((found) => read(view, found, order) ?? []),
    );
  return [...all(COMPARATIVE_RULES, comparative), ...all(SUPERLATIVE_RULES, superlative)];
}

/** A seat that so many of a set come before, or none. */
function comparative(view: View, found: Found, order: Order): Draft | undefined {
  const measure = measureOf(view, found, order);
  const { n, at } = found.parts;
  const own = at === undefined ? [] : seatsAt(view, at);
  const part = n ?? at ?? view.frame.parts.length;
  const seat = own.length > 0 ? { of: own, sure: true } : at === undefined ? seatsFor(view, part) : undefined;
  if (!measure || !seat || seat.of.length === 0) return undefined;
  const { places, clear } = placesAmong(view, found, part, seat.of[0]!, measure);
  if (n === undefined) return statement(view, found, part, places, seat.sure && clear);
  const readings = places.flatMap(({ places: all, subject, sum, cites }) =>
    all.map((place) => ({ subject, sum: `${sum}, after`, cites, value: ratio(place - 1) })),
  );
  return judge(figureAt(view.frame, n), { part: n, kind: 'rank', readings, sure: seat.sure && clear });
}

function superlative(view: View, found: Found, order: Order): Draft | undefined {
  const { frame } = view;
  const measure = measureOf(view, found, order);
  const next = frame.places.findIndex((place) => place >= found.start);
  const part = next === -1 ? frame.parts.length : next;
  const seat = measure && seatOf(view, found, part);
  if (!seat) return undefined;
  const { places, clear, open } = placesAmong(view, found, part, seat.of[0]!, measure);
  const nth = found.parts['o'];
  if (nth === undefined) return statement(view, found, part, places, seat.sure && clear);
  const readings = places.flatMap(({ places: all, subject, sum, cites }) =>
    all.map((place) => ({ subject, sum, cites, value: ratio(place) })),
  );
  return judge(figureAt(frame, nth), {
    part: nth,
    kind: 'rank',
    readings,
    sure: seat.sure && !open,
    without: WITHOUT.contest,
  });
}

/** The first of a set, without a figure that would carry the claim. */
function statement(view: View, { start, end }: Found, part: number, places: readonly Place[], sure: boolean) {
  if (places.length === 0) return undefined;
  const draft = weigh({ part, kind: 'rank', checks: places.map(firstPlace), sure, without: WITHOUT.contest });
  return { ...draft, tokens: tokensAt(view.frame, start, end) };
}

/** Where a seat stands in the sets that a statement names, or else in those that it may mean. */
function placesAmong(view: View, found: Found, part: number, seat: SeatName, measure: Measure) {
  const within = regionsIn(view, found);
  const regions = regionsFor(view, part);
  const sets = within.length > 0 ? within : regions.sure ? regions.of.slice(0, 1) : regions.of;
  const places = contestsMeant(view, seat, part).likely.flatMap((contest) =>
    sets.flatMap((region) => placeOf(view.record, contest, region, measure) ?? []),
  );
  return { places, clear: within.length > 0 || regions.sure, open: regions.open || regions.unknown };
}

function firstPlace({ places, of, subject, sum, cites }: Place) {
  const nearest = Math.min(...places);
  const truth = sum.endsWith(': that') ? sum.replace(/: that$/, '.') : `${sum} is ${placed(nearest)}.`;
  return { holds: nearest === 1, subject, computed: `${placed(nearest)} of ${of}`, truth, cites };
}

function measureOf(view: View, { parts, text, start }: Found, order: Order): Measure | undefined {
  const { frame } = view;
  const party = ownerOf(frame, parts);
  const before = frame.line.slice(0, start);
  const own = text.replace(OF_WHICH, '');
  if (OF_TURNOUT.test(own)) return { of: 'turnout', order };
  if (OF_SHARE.test(own)) return party === undefined ? undefined : { of: 'share', order, party };
  if (OF_MAJORITY.test(own)) return { of: 'majority', order, party };
  if (OF_TURNOUT.test(before)) return { of: 'turnout', order };
  if (TOLD_OF_MAJORITY.test(before)) return { of: 'majority', order, party };
  // `Highest turnout? Saffron Walden. The lowest was Clacton`: what the sentences right before put in order.
  return view.before.slice(-2).some(({ line }) => OF_TURNOUT.test(line)) ? { of: 'turnout', order } : undefined;
}

/** `Labour's smallest majority`, `the safest Tory seat`: among those that the party won. */
function ownerOf(frame: View['frame'], { p, q, r }: Found['parts']): PartyId | undefined {
  const at = p ?? q ?? r;
  return at === undefined ? undefined : partyAt(frame, at);
}

/** The seat that stands right before or after a superlative, or that of the member who does; else the one spoken of. */
function seatOf(view: View, { start, end, text }: Found, part: number): Bound<SeatName> | undefined {
  const { line } = view.frame;
  const own = [...text.matchAll(/ in W(\d+)$/g)].map(([, at]) => Number(at));
  const before = SEAT_BEFORE.exec(line.slice(0, start));
  const after = SEAT_AFTER.exec(line.slice(end));
  for (const at of [
    ...own,
    ...[before, after].flatMap((each) => (each ? [Number(each.groups!['at']!.slice(1))] : [])),
  ]) {
    const of = seatsAt(view, at);
    if (of.length > 0) return { of: of.slice(0, 1), sure: true };
  }
  const named = placesIn(view.frame).filter((at) => !isAmong(view, at) && seatsAt(view, at).length > 0);
  if (named.length > 1) return undefined;
  const bound = seatsFor(view, part);
  return bound.of.length === 0 ? undefined : bound;
}

function seatsAt(view: View, at: number): readonly SeatName[] {
  const person = personAt(view.frame, at);
  if (person) return seatsOfPerson(view, person);
  return whereAt(view.frame, at).filter((each): each is SeatName => each.type === 'seat');
}

/** The sets of seats that a statement names itself: `the closest Welsh result of all`. */
function regionsIn({ frame }: View, { start, end }: Found) {
  return frame.places.flatMap((place, at) =>
    place < start || place >= end
      ? []
      : whereAt(frame, at).flatMap((each) => (each.type === 'region' ? [each.region] : [])),
  );
}
