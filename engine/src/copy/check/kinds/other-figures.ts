import { ratio, subtract, type Ratio } from '../../../psephology/index.ts';
import { isForecast } from '../bind/forecasts.ts';
import { entriesFor } from '../bind/entries.ts';
import { thousands } from '../../numbers.ts';
import type { ClaimKind } from '../claim.ts';
import { fitOf } from '../figures/fits.ts';
import type { Quantity } from '../figures/quantity.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { seatsOfPerson } from '../bind/where.ts';
import { seatPollsOf } from '../polls/seat-polls.ts';
import { shareOf, type Entry, type Poll } from '../polls/poll.ts';
import { pollsMeant } from '../polls/polls-meant.ts';
import { figureAt, findAll, rule } from '../rules.ts';
import { personAt, type View } from '../view.ts';
import { nameOf, shareReading, turnoutOf, turnoutReadings, votesReading } from './vote-readings.ts';

/** Below this a number without a word beside it may be of anything. */
const LEAST = 100n;

/** `24,952 to 19,473`: the votes of the first two. */
const PAIR_RULES = [rule('{n} (?:votes )?(?:to|against) {other:N}(?! seats)')];

interface Possible {
  readonly kind: ClaimKind;
  readonly reading: Reading;
}

/**
 * Figures that no word claims, held against all that the polls spoken of have: votes, shares, majorities, turnouts. One that is there is
 * borne out; one that is not is left alone, unless it is one of a pair of votes of which the other is there.
 */
export function otherFigures(view: View, taken: ReadonlySet<number>): readonly Draft[] {
  if (view.topic === 'council' || view.topic === 'devolved' || isForecast(view)) return [];
  const drafts = new Map<number, Draft>();
  for (const { parts } of findAll(view.frame, PAIR_RULES)) {
    const pair = [parts['n']!, parts['other']!].filter(
      (part) => !taken.has(part) && isLarge(figureAt(view.frame, part)),
    );
    for (const draft of pair.length === 2 ? votesOfPair(view, pair) : []) drafts.set(draft.part, draft);
  }
  for (const [part, each] of view.frame.parts.entries()) {
    if (each.is !== 'figure' || taken.has(part) || drafts.has(part) || !isLarge(each.figure)) continue;
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
  const { likely, also } = pollsMeant(view, part);
  const fraction = figure.unit !== 'count';
  for (const poll of [
    ...likely,
    ...also,
    ...pollsOfPerson(view, part),
    ...likely.flatMap((each) => each.before?.() ?? []),
  ]) {
    const possible = fraction ? fractions(view, part, poll) : counts(view, poll);
    const found = possible.find(
      ({ reading: { value } }) => fitOf(figure, fraction ? hundredfold(value) : value) === 'fits',
    );
    if (found) return judge(figure, { part, kind: found.kind, readings: [found.reading], sure: true });
  }
  return undefined;
}

/** `Southend has two Labour members - Bayo Alaba (4,027) and …`: of the seat of whoever stands right before a figure. */
function pollsOfPerson(view: View, part: number): readonly Poll[] {
  const person = part === 0 ? undefined : personAt(view.frame, part - 1);
  return person ? seatPollsOf(view, part, { of: seatsOfPerson(view, person).slice(0, 1), sure: false }).likely : [];
}

const hundredfold = ({ num, den }: Ratio): Ratio => ({ num: num * 100n, den });

function counts(view: View, poll: Poll): readonly Possible[] {
  const [winner, ...others] = poll.entries;
  const of = (kind: ClaimKind) => (reading: Reading) => ({ kind, reading });
  return [
    ...poll.entries.flatMap((entry) => votesReading(view, entry, poll).map(of('votes'))),
    ...others.flatMap((other) => (winner ? lead(view, poll, winner, other).map(of('majority')) : [])),
    ...(poll.valid === undefined ? [] : [whole(poll, 'Valid votes', poll.valid)].map(of('votes'))),
    ...(poll.electorate === undefined ? [] : [whole(poll, 'The electorate', poll.electorate)].map(of('electorate'))),
  ];
}

function whole({ subject, name, cite }: Poll, what: string, count: number): Reading {
  return { subject, value: ratio(count), sum: `${what} in ${name}`, cites: [cite] };
}

function lead(view: View, poll: Poll, one: Entry, other: Entry): readonly Reading[] {
  if (one.votes === undefined || other.votes === undefined) return [];
  const sum = `${nameOf(view, one)} ${thousands(one.votes)} less ${nameOf(view, other)} ${thousands(other.votes)} in ${poll.name}`;
  return [{ subject: poll.subject, value: ratio(one.votes - other.votes), sum, cites: [one.cite, other.cite] }];
}

/** Shares and changes of whoever the figure is of, and where it has a decimal of the first two; the turnout where it is spoken of. */
function fractions(view: View, part: number, poll: Poll): readonly Possible[] {
  const { of, named } = entriesFor(view, part, poll);
  const { places } = figureAt(view.frame, part);
  const entries = [...(named ? of : []), ...(places > 0 ? poll.entries.slice(0, 2) : [])];
  const turnout = /turnout|turned out/.test(view.frame.line) ? turnoutReadings(poll) : [];
  return [
    ...turnout.map((reading) => ({ kind: 'turnout' as const, reading })),
    ...entries.flatMap((entry) =>
      shareReading(view, entry, poll).map((reading) => ({ kind: 'share' as const, reading })),
    ),
    ...entries.flatMap((entry) => changed(view, entry, poll)),
  ];
}

function changed(view: View, entry: Entry, poll: Poll): readonly Possible[] {
  const before = poll.before?.();
  const then = before?.entries.find(({ party }) => party === entry.party);
  const [now, was] = [shareOf(entry, poll), then && before && shareOf(then, before)];
  if (!now || !was || turnoutOf(poll) === undefined) return [];
  const change = subtract(now, was);
  const sum = `The share of ${nameOf(view, entry)} in ${poll.name}, less that at ${before!.name},`;
  const size = { num: change.num < 0n ? -change.num : change.num, den: change.den };
  return [{ kind: 'change', reading: { subject: poll.subject, value: size, sum, cites: [entry.cite, then!.cite] } }];
}
