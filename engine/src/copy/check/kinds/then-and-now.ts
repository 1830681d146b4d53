import { entriesFor } from '../bind/entries.ts';
import { isForecast } from '../bind/forecasts.ts';
import type { ClaimKind } from '../claim.ts';
import { FROM_TO_RULES, NOW_WAS_RULES } from '../en/pairs.ts';
import type { Quantity } from '../figures/quantity.ts';
import { ratio } from '../../../psephology/index.ts';
import { thousands } from '../../numbers.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import type { Entry, Poll } from '../polls/poll.ts';
import { pollsMeant } from '../polls/polls-meant.ts';
import { figureAt, findAll } from '../rules.ts';
import type { View } from '../view.ts';
import { asFigure, bearsOut } from './pairs.ts';
import { nameOf, shareReading, turnoutReadings, votesReading } from './vote-readings.ts';

/** One measure at a poll and at those it may be set against, the nearest before it first. */
interface Measure {
  readonly kind: ClaimKind;
  readonly now: readonly Reading[];
  readonly before: readonly Reading[];
}

/** A figure and what it was before, of one measure: share, turnout, majority or votes. The one that is right tells what the other is of. */
export function thenAndNow(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (topic === 'council' || topic === 'devolved' || topic === 'referendum' || isForecast(view)) return [];
  const drafts = new Map<number, Draft>();
  for (const { parts } of findAll(frame, [...FROM_TO_RULES, ...NOW_WAS_RULES])) {
    const [before, now] = [parts['a']!, parts['b']!];
    const [was, is] = [asFigure(figureAt(frame, before)), asFigure(figureAt(frame, now))];
    if (!was || !is || was.unit !== is.unit || drafts.has(now) || drafts.has(before)) continue;
    for (const draft of changeAt(view, { before, was, now, is })) drafts.set(draft.part, draft);
  }
  return [...drafts.values()];
}

interface Change {
  readonly before: number;
  readonly was: Quantity;
  readonly now: number;
  readonly is: Quantity;
}

function changeAt(view: View, { before, was, now, is }: Change): readonly Draft[] {
  const all = measuresOf(view, now, is.unit === 'percent');
  const told = (part: number, figure: Quantity, kind: ClaimKind, readings: readonly Reading[]) =>
    judge(figure, { part, kind, readings, sure: true });
  const both = (measure: Measure) => [
    told(before, was, measure.kind, measure.before),
    told(now, is, measure.kind, measure.now),
  ];
  const fits = ({ now: at, before: then }: Measure) => ({
    now: at.some((reading) => bearsOut(is, reading)),
    before: then.some((reading) => bearsOut(was, reading)),
  });
  const right = all.find((measure) => fits(measure).now && fits(measure).before);
  if (right) return both(right);
  const half = all.filter((measure) => (fits(measure).now || fits(measure).before) && measure.before.length > 0);
  return half.length === 1 && (half[0]!.kind !== 'share' || half[0]!.now.length > 0) ? both(half[0]!) : [];
}

function measuresOf(view: View, part: number, fraction: boolean): readonly Measure[] {
  const { likely, also, stale, sure } = pollsMeant(view, part);
  if (!sure && fraction) return [];
  const { line } = view.frame;
  return likely.flatMap((poll) => {
    const base = poll.before?.();
    const others = [...also, ...stale].filter(({ subject, date }) => subject === poll.subject && date < poll.date);
    const older = [...(base ? [base] : []), ...others];
    const made = (kind: ClaimKind, of: (each: Poll) => readonly Reading[]) => ({
      kind,
      now: of(poll),
      before: older.flatMap((each) => of(each)),
    });
    const own = (each: Poll): readonly Entry[] => {
      const { of, named } = entriesFor(view, part, each);
      return named || !fraction ? of.slice(0, 1) : [];
    };
    if (fraction)
      return /\bturn(?:ed)? ?out\b|\bturnout\b/.test(line)
        ? [made('turnout', turnoutReadings)]
        : [made('share', (each) => own(each).flatMap((entry) => shareReading(view, entry, each)))];
    return [
      made('majority', (each) => leadIn(view, each)),
      made('votes', (each) => own(each).flatMap((entry) => votesReading(view, entry, each))),
    ];
  });
}

function leadIn(view: View, poll: Poll): readonly Reading[] {
  const [winner, second] = poll.entries;
  if (winner?.votes === undefined || second?.votes === undefined) return [];
  const sum = `In ${poll.name} ${nameOf(view, winner)} ${thousands(winner.votes)} less ${nameOf(view, second)} ${thousands(second.votes)}`;
  return [{ subject: poll.subject, value: ratio(winner.votes - second.votes), sum, cites: [winner.cite, second.cite] }];
}
