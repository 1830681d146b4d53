import { entriesOfPart } from '../bind/entries.ts';
import { isForecast } from '../bind/forecasts.ts';
import { CHANGED, FOR_WHOM, PAIR_RULES } from '../en/pairs.ts';
import { fitOf } from '../figures/fits.ts';
import type { Frame } from '../frame.ts';
import type { Quantity } from '../figures/quantity.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import type { Entry, Poll } from '../polls/poll.ts';
import { pollsMeant } from '../polls/polls-meant.ts';
import { figureAt, findAll } from '../rules.ts';
import { multiply, ratio } from '../../../psephology/index.ts';
import { partiesIn, peopleIn, type View } from '../view.ts';
import { shareReading, votesReading } from './vote-readings.ts';

/** Whose the two figures of a pair may be in one poll, the likeliest first. */
interface Sides {
  readonly poll: Poll;
  readonly first: readonly Entry[];
  readonly second: readonly Entry[];
}

/** Two figures set against each other are votes, or shares, of two who stood; the one that is right tells of which poll the other is. */
export function pairs(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (topic === 'council' || topic === 'devolved' || topic === 'referendum') return [];
  const drafts = new Map<number, Draft>();
  for (const { parts } of findAll(frame, PAIR_RULES)) {
    const [a, b] = [parts['a']!, parts['b']!];
    if (parts['join'] === undefined && !isHyphened(frame, a)) continue;
    const [one, two] = [asFigure(figureAt(frame, a)), asFigure(figureAt(frame, b))];
    if (!one || !two || one.unit !== two.unit || drafts.has(a)) continue;
    if (CHANGED.test(frame.line.slice(0, frame.places[a]))) continue;
    for (const draft of pairAt(view, [a, b], [one, two], parts['own'] ?? parts['own2'])) drafts.set(draft.part, draft);
  }
  return [...drafts.values()];
}

/** `60.0-27.1`: nothing but a hyphen stands between the two. */
function isHyphened({ tokens, parts }: Frame, part: number): boolean {
  return /^[-‐‑–—]$/.test(tokens[parts[part]!.to]?.text ?? '');
}

/** Votes by their size, shares by their sign or decimal; nothing for a figure that may be of anything. */
export function asFigure(figure: Quantity): Quantity | undefined {
  const { unit, places, value } = figure;
  if (unit === 'percent' || (unit === 'count' && places > 0 && value.num < 100n * value.den))
    return { ...figure, unit: 'percent' };
  return unit === 'count' && places === 0 && value.num >= 700n * value.den ? figure : undefined;
}

/** How well a figure bears a reading out; a share is held in hundredths. */
export const bearsOut = (figure: Quantity, { value }: Reading): boolean =>
  fitOf(figure, figure.unit === 'percent' ? multiply(value, ratio(100)) : value) === 'fits';

function pairAt(
  view: View,
  [a, b]: readonly [number, number],
  [one, two]: readonly [Quantity, Quantity],
  own: number | undefined,
): readonly Draft[] {
  const { likely, also, stale, sure } = pollsMeant(view, a);
  const kind = one.unit === 'percent' ? 'share' : 'votes';
  const of = (entry: Entry, poll: Poll) =>
    kind === 'share' ? shareReading(view, entry, poll) : votesReading(view, entry, poll);
  const half: { readonly part: number; readonly figure: Quantity; readonly readings: readonly Reading[] }[] = [];
  for (const poll of [...likely, ...also]) {
    const { first, second } = sidesIn(view, poll, [a, b], own);
    const fits = (figure: Quantity, entries: readonly Entry[]) =>
      entries.filter((entry) => of(entry, poll).some((reading) => bearsOut(figure, reading)));
    const [ones, twos] = [fits(one, first), fits(two, second)];
    const other = (not: readonly Entry[], entries: readonly Entry[]) =>
      entries.filter((entry) => !not.includes(entry)).flatMap((entry) => of(entry, poll));
    if (ones.some((entry) => twos.some((each) => each !== entry)))
      return [
        judge(one, { part: a, kind, readings: ones.flatMap((entry) => of(entry, poll)), sure: true }),
        judge(two, { part: b, kind, readings: twos.flatMap((entry) => of(entry, poll)), sure: true }),
      ];
    if (!likely.includes(poll)) continue;
    if (ones.length > 0) half.push({ part: b, figure: two, readings: other(ones, second) });
    else if (twos.length > 0) half.push({ part: a, figure: one, readings: other(twos, first) });
  }
  const [wrong] = half;
  if (!wrong || isForecast(view) || (!sure && kind === 'share')) return [];
  const { part, figure, readings } = wrong;
  const elsewhere = [...also, ...stale, ...likely.flatMap((poll) => poll.before?.() ?? [])];
  const isOfAnother = elsewhere.some((poll) =>
    poll.entries.some((entry) => of(entry, poll).some((reading) => bearsOut(figure, reading))),
  );
  const right = judge(part === a ? two : one, {
    part: part === a ? b : a,
    kind,
    readings: [...likely, ...also].flatMap((poll) => poll.entries.flatMap((entry) => of(entry, poll))),
    sure: true,
  });
  // `13,872 against 14,028`: what somebody had then and has now.
  return isOfAnother ? [right] : [right, judge(figure, { part, kind, readings, sure: true })];
}

/** The first figure is the winner's or of whoever is named before or after, the second that of the runner-up or of another who is named. */
function sidesIn(view: View, poll: Poll, [a, b]: readonly [number, number], own: number | undefined): Sides {
  const { frame } = view;
  const named = [...partiesIn(frame), ...peopleIn(frame)].toSorted((one, two) => one - two);
  const of = (at: number | undefined) => (at === undefined ? [] : entriesOfPart(view, at, poll).slice(0, 1));
  const owner = FOR_WHOM.exec(frame.line.slice(frame.places[b]))?.groups?.['owner'];
  const before = of(named.findLast((at) => at < a));
  const [winner, runnerUp] = poll.entries;
  const some = (...entries: readonly (Entry | undefined)[]) => [
    ...new Set(entries.filter((each) => each !== undefined)),
  ];
  const theirs = of(owner === undefined ? undefined : Number(owner));
  const others = of(own);
  return {
    poll,
    first:
      theirs.length > 0 ? some(...theirs, winner) : some(winner, ...(others.length > 0 ? [runnerUp] : []), ...before),
    second: others.length > 0 ? others : some(runnerUp, winner, ...named.flatMap((at) => of(at))),
  };
}
