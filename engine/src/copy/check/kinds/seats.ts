import { onceFor } from '../../../record/memo.ts';
import { speaksOfExitPoll } from '../bind/forecasts.ts';
import { NET_RULES, SEAT_WORDS, SEATS_RULES, SEATS_THAT_ARE, TOTAL_RULES, VACANT_RULES } from '../en/seats.ts';
import { NO_SEATS, SEATS_OF_LIST, TALLY } from '../en/scoreboards.ts';
import type { Frame } from '../frame.ts';
import type { Draft } from '../judge.ts';
import { findAll } from '../rules.ts';
import { seatsIn, type View } from '../view.ts';
import { isScoreboard } from './scoreboards.ts';
import { isGiven, isOfSome, isOwned } from './seat-owners.ts';
import { heldBeforehand } from './seats-before.ts';
import { totalOf, vacant } from './seats-of-all.ts';
import { partiesMeant, seatsOf, signedChange } from './seats-of-party.ts';

/** Seats: held, won, gained and lost by a party, and how many there are. */
export function seats(view: View): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  const add = (part: number | undefined, make: (part: number) => Draft | undefined) => {
    if (part === undefined || drafts.has(part)) return;
    const draft = make(part);
    if (draft) drafts.set(part, draft);
  };
  const told = speaksOfSeats(view);
  if (!told && !isTallyOfSet(view)) return [];
  for (const { parts } of findAll(view.frame, VACANT_RULES)) add(parts['n'], (part) => vacant(view, part));
  for (const found of findAll(view.frame, SEATS_THAT_ARE)) {
    add(found.parts['n'], (part) => seatsOf(view, part, found));
    add(found.parts['total'], (part) => totalOf(view, part, true));
  }
  for (const found of findAll(view.frame, TOTAL_RULES))
    add(found.parts['n'], (part) =>
      isOwned(view, part) || isGiven(view, part) || isOfSome(view, part) ? undefined : totalOf(view, part),
    );
  if (isScoreboard(view))
    for (const { parts } of findAll(view.frame, SEATS_OF_LIST)) add(parts['n'], (part) => totalOf(view, part));
  for (const [at, part] of view.frame.parts.entries())
    if (part.is === 'figure' && part.figure.sign !== 0 && part.figure.unit === 'count')
      add(at, () => signedChange(view, at, part.figure.sign as 1 | -1));
  for (const found of findAll(view.frame, NET_RULES))
    add(found.parts['n'], (part) => seatsOf(view, part, found, 'change'));
  for (const found of findAll(view.frame, SEATS_RULES)) {
    add(found.parts['n'], (part) => seatsOf(view, part, found));
    add(found.parts['total'], (part) => totalOf(view, part, true));
    add(found.parts['was'], (part) => {
      const [party] = partiesMeant(view, part, found);
      return party === undefined ? undefined : heldBeforehand(view, part, party);
    });
  }
  // Where no word says seats, other figures are none.
  return [...drafts.values()].filter(({ verdict }) => told || verdict === 'supported');
}

/** `Labour took five` in copy about a set of seats: so many that they can only be seats, and no word that makes them anything else. */
function isTallyOfSet({ frame, lastSet, topic }: View): boolean {
  return (
    topic === 'parliament' &&
    lastSet !== undefined &&
    !NO_SEATS.test(frame.line) &&
    seatsIn(frame).length === 0 &&
    TALLY.test(frame.line) &&
    frame.parts.every((part) => part.is !== 'figure' || (part.figure.unit === 'count' && part.figure.value.num < 100n))
  );
}

const saysSeats = onceFor(({ line }: Frame) => SEAT_WORDS.test(line));

function speaksOfSeats(view: View): boolean {
  const { frame, before, headings } = view;
  if (speaksOfExitPoll(view)) return true;
  if (/%|per cent/.test(frame.line) && !SEAT_WORDS.test(frame.line)) return false;
  return [frame, ...view.earlier, ...before.slice(-3), ...headings.slice(0, 1)].some(saysSeats) || isScoreboard(view);
}
