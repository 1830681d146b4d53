import type { Ratio } from '../../../psephology/index.ts';
import { isForecast } from '../bind/forecasts.ts';
import { entriesFor } from '../bind/entries.ts';
import { LOOKS_FURTHER_BACK, TELLS_OF_THEN } from '../en/times.ts';
import { fitOf } from '../figures/fits.ts';
import type { Quantity } from '../figures/quantity.ts';
import { judge, type Draft } from '../judge.ts';
import { contestsMeant } from '../bind/contests.ts';
import { seatsFor, seatsOfPerson } from '../bind/seats.ts';
import { seatPollsOf } from '../polls/seat-polls.ts';
import type { Poll } from '../polls/poll.ts';
import { pollsMeant } from '../polls/polls-meant.ts';
import { figureAt, findAll, rule } from '../rules.ts';
import { personAt, type View } from '../view.ts';
import { margins } from './majority.ts';
import { countsOf, fractionsOf, type Possible } from './poll-figures.ts';
import { requiredIn } from './required-swing.ts';
import { swungIn } from './swung.ts';
import { votesReading } from './vote-readings.ts';

/** Below this a number without a word beside it may be of anything. */
const LEAST = 100n;

/** From here on a number that some poll of a seat has is hardly there by chance. */
const LEAST_OF_ANY = 200n;

/** `24,952 to 19,473`: the votes of the first two. */
const PAIR_RULES = [rule('{n} (?:votes )?(?:to|against) {other:N}(?! seats)')];

/**
 * Figures that no word claims, or that no reading was clear for, held against all that the polls spoken of have: votes, shares, majorities,
 * swings, turnouts. One that is there is borne out; one that is not is left alone, unless it is one of a pair of votes of which the other is
 * there.
 */
export function otherFigures(view: View, taken: ReadonlySet<number>, unclear: ReadonlySet<number>): readonly Draft[] {
  if (view.topic === 'council' || view.topic === 'devolved' || isForecast(view)) return [];
  const drafts = new Map<number, Draft>();
  const isOpen = (part: number) => !taken.has(part) || unclear.has(part);
  for (const { parts } of findAll(view.frame, PAIR_RULES)) {
    const pair = [parts['n']!, parts['other']!].filter(
      (part) => !taken.has(part) && isLarge(figureAt(view.frame, part)),
    );
    for (const draft of pair.length === 2 ? votesOfPair(view, pair) : []) drafts.set(draft.part, draft);
  }
  for (const [part, each] of view.frame.parts.entries()) {
    if (each.is !== 'figure' || !isOpen(part) || drafts.has(part) || !isLarge(each.figure)) continue;
    const found = fitting(view, part, each.figure);
    if (found) drafts.set(part, found);
  }
  return [...drafts.values()];
}

function isLarge({ unit, value, places }: Quantity): boolean {
  if (unit === 'percent' || unit === 'points') return true;
  return unit === 'count' && places === 0 && value.num >= LEAST * value.den;
}

function votesOfPair(view: View, pair: readonly number[]): readonly Draft[] {
  const polls = pollsMeant(view, pair[0]!);
  const readings = polls.likely.flatMap((poll) =>
    poll.entries.slice(0, 2).flatMap((entry) => votesReading(view, entry, poll)),
  );
  const fits = (part: number) => readings.some(({ value }) => fitOf(figureAt(view.frame, part), value) === 'fits');
  if (!pair.some(fits)) return [];
  return pair.map((part, at) => {
    // The one that is right tells of which poll the other is.
    const own = readings.filter((_, index) => index % 2 === at);
    return judge(figureAt(view.frame, part), { part, kind: 'votes', readings: own, also: readings, sure: polls.sure });
  });
}

function fitting(view: View, part: number, figure: Quantity): Draft | undefined {
  const fraction = figure.unit !== 'count';
  for (const { kind, reading } of possibleOf(view, part, figure, fraction)) {
    const value = fraction ? hundredfold(reading.value) : reading.value;
    if (fitOf(figure, value) === 'fits') return judge(figure, { part, kind, readings: [reading], sure: true });
  }
  return undefined;
}

function* possibleOf(view: View, part: number, figure: Quantity, fraction: boolean): Generator<Possible> {
  const { likely, also, stale } = pollsMeant(view, part);
  const before = likely.flatMap((each) => each.before?.() ?? []);
  for (const poll of [...likely, ...also, ...pollsOfPerson(view, part), ...before])
    yield* fraction ? fractions(view, part, poll, figure) : countsOf(view, poll);
  // A figure as long as this is that of nothing else.
  if (fraction ? figure.places === 0 : figure.value.num < LEAST_OF_ANY * figure.value.den) return;
  if (LOOKS_FURTHER_BACK.test(view.frame.line) || TELLS_OF_THEN.test(view.frame.line))
    for (const poll of stale) yield* fraction ? fractions(view, part, poll, figure) : countsOf(view, poll);
  if (fraction && view.topic === 'parliament') yield* gapsOfSeats(view, part);
}

/** Swings and majorities in points of the seats that a figure may be of. */
function* gapsOfSeats(view: View, part: number): Generator<Possible> {
  for (const seat of seatsFor(view, part).of.slice(0, 2)) {
    const { likely, also } = contestsMeant(view, seat, part);
    for (const contest of [...likely, ...also.slice(0, 2)]) {
      const [needed, happened] = [requiredIn(view, contest, false), swungIn(view, contest)];
      for (const reading of needed.likely) yield { kind: 'required swing', reading };
      for (const reading of happened.likely) yield { kind: 'swing', reading };
      for (const reading of margins(view, contest, true)) yield { kind: 'majority', reading };
    }
  }
}

/** `Southend has two Labour members - Bayo Alaba (4,027) and …`: of the seat of whoever stands right before a figure. */
function pollsOfPerson(view: View, part: number): readonly Poll[] {
  const person = part === 0 ? undefined : personAt(view.frame, part - 1);
  return person ? seatPollsOf(view, part, { of: seatsOfPerson(view, person).slice(0, 1), sure: false }).likely : [];
}

const hundredfold = ({ num, den }: Ratio): Ratio => ({ num: num * 100n, den });

/** Of whoever the figure is of, and where it has a decimal of the first two. */
function fractions(view: View, part: number, poll: Poll, { places }: Quantity): readonly Possible[] {
  const { of, named } = entriesFor(view, part, poll);
  return fractionsOf(view, poll, [...(named ? of : []), ...(places > 0 ? poll.entries.slice(0, 2) : [])]);
}
