import { compare, divide, ratio, type Ratio } from '../../../psephology/index.ts';
import { entriesFor, entriesOfPart } from '../bind/entries.ts';
import { isForecastBy } from '../bind/forecasts.ts';
import { COMPARED_RULES, MEASURED, type Multiple } from '../en/comparisons.ts';
import { tokensAt } from '../frame.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import { shareOf, type Poll } from '../polls/poll.ts';
import { seatPolls } from '../polls/seat-polls.ts';
import { findAll } from '../rules.ts';
import { nameOf, turnoutOf } from './vote-readings.ts';
import type { View } from '../view.ts';
import { fixed } from '../../round.ts';

/** A majority, share or turnout that rose, fell, doubled or was halved, without a figure: held against the poll before. */
export function compared(view: View): readonly Draft[] {
  if (view.topic !== 'parliament' || !MEASURED.test(view.frame.line)) return [];
  const drafts = new Map<number, Draft>();
  for (const { measure, multiple, rules } of COMPARED_RULES) {
    for (const found of findAll(view.frame, rules)) {
      if (drafts.has(found.start) || isForecastBy(view, found.end)) continue;
      const next = view.frame.places.findIndex((place) => place >= found.start);
      const part = Math.max(0, next === -1 ? view.frame.parts.length - 1 : next);
      if (view.frame.parts.length === 0) continue;
      const { likely, also, sure } = seatPolls(view, part);
      const owner = found.parts['p'] ?? found.parts['h'];
      const of = (polls: readonly Poll[]) =>
        polls.flatMap((poll) => checksIn(view, poll, measure, multiple, part, owner));
      const [first] = likely;
      const checks = [...(first ? of([first]) : []), ...of(likely.slice(1)), ...of(also)];
      if (checks.length === 0) continue;
      const clear = sure && measure !== 'share' && likely.length === 1;
      const draft = weigh({ part, kind: 'change', checks, sure: clear });
      drafts.set(found.start, { ...draft, tokens: tokensAt(view.frame, found.start, found.end) });
    }
  }
  return [...drafts.values()];
}

function checksIn(
  view: View,
  poll: Poll,
  measure: 'majority' | 'share' | 'turnout',
  multiple: Multiple,
  part: number,
  owner: number | undefined,
): readonly Check[] {
  const before = poll.before?.();
  if (!before) return [];
  const check = (now: Ratio | undefined, was: Ratio | undefined, what: string): readonly Check[] =>
    now && was && was.num > 0n
      ? [
          {
            holds: within(divide(now, was), multiple),
            subject: poll.subject,
            computed: `${fixed(divide(now, was), 2)} times`,
            truth: `${what} in ${poll.name} was ${fixed(divide(now, was), 2)} times what it was at ${before.name}.`,
            cites: [poll.cite, before.cite],
          },
        ]
      : [];
  if (measure === 'turnout') return check(turnoutOf(poll), turnoutOf(before), 'The turnout');
  if (measure === 'majority') return check(majorityOf(poll), majorityOf(before), 'The majority');
  const entries = owner === undefined ? entriesFor(view, part, poll).of : entriesOfPart(view, owner, poll);
  return entries.flatMap((entry) => {
    const then = before.entries.find(({ party }) => party === entry.party);
    return then ? check(shareOf(entry, poll), shareOf(then, before), `The share of ${nameOf(view, entry)}`) : [];
  });
}

function majorityOf({ entries: [first, second] }: Poll): Ratio | undefined {
  return first?.votes === undefined || second?.votes === undefined ? undefined : ratio(first.votes - second.votes);
}

/** Whether a quotient lies where the words put it; one that is exactly one has neither risen nor fallen. */
function within(quotient: Ratio, { least, most }: Multiple): boolean {
  const [low, high] = [least, most].map((each) =>
    each === undefined ? undefined : ratio(Math.round(each * 100), 100),
  );
  const one = compare(quotient, ratio(1)) === 0;
  return (
    !(one && (least === 1 || most === 1)) &&
    (low === undefined || compare(quotient, low) >= 0) &&
    (high === undefined || compare(quotient, high) <= 0)
  );
}
