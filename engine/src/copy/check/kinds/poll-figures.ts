import { ratio, subtract } from '../../../psephology/index.ts';
import { thousands } from '../../numbers.ts';
import type { ClaimKind } from '../claim.ts';
import type { Reading } from '../judge.ts';
import { shareOf, type Entry, type Poll } from '../polls/poll.ts';
import type { View } from '../view.ts';
import { nameOf, shareReading, turnoutOf, turnoutReadings, votesReading, whole } from './vote-readings.ts';

/** Something that a figure without a word of its own may be. */
export interface Possible {
  readonly kind: ClaimKind;
  readonly reading: Reading;
}

const as =
  (kind: ClaimKind) =>
  (reading: Reading): Possible => ({ kind, reading });

/** All whole numbers that a poll has: votes, how far the winner and each further one was ahead of the next, all votes, and all voters. */
export function countsOf(view: View, poll: Poll): readonly Possible[] {
  const [winner, ...others] = poll.entries;
  const pairs = [
    ...others.map((other) => [winner!, other] as const),
    ...others.slice(1, 4).map((other, at) => [others[at]!, other] as const),
  ];
  return [
    ...poll.entries.flatMap((entry) => votesReading(view, entry, poll).map(as('votes'))),
    ...pairs.flatMap(([one, other]) => lead(view, poll, one, other).map(as('majority'))),
    ...(poll.valid === undefined ? [] : [whole(poll, ratio(poll.valid), 'Valid votes')].map(as('votes'))),
    ...(poll.electorate === undefined
      ? []
      : [whole(poll, ratio(poll.electorate), 'The electorate')].map(as('electorate'))),
  ];
}

function lead(view: View, poll: Poll, one: Entry, other: Entry): readonly Reading[] {
  if (one.votes === undefined || other.votes === undefined) return [];
  const sum = `${nameOf(view, one)} ${thousands(one.votes)} less ${nameOf(view, other)} ${thousands(other.votes)} in ${poll.name}`;
  return [{ subject: poll.subject, value: ratio(one.votes - other.votes), sum, cites: [one.cite, other.cite] }];
}

/** Shares of some who stood in a poll and how those changed; the turnout where it is spoken of. */
export function fractionsOf(view: View, poll: Poll, entries: readonly Entry[]): readonly Possible[] {
  const turnout = /turnout|turned out/.test(view.frame.line) ? turnoutReadings(poll) : [];
  return [
    ...turnout.map(as('turnout')),
    ...entries.flatMap((entry) => shareReading(view, entry, poll).map(as('share'))),
    ...entries.flatMap((entry) => changed(view, entry, poll).map(as('change'))),
  ];
}

function changed(view: View, entry: Entry, poll: Poll): readonly Reading[] {
  const before = poll.before?.();
  const then = before?.entries.find(({ party }) => party === entry.party);
  const [now, was] = [shareOf(entry, poll), then && before && shareOf(then, before)];
  if (!now || !was || turnoutOf(poll) === undefined) return [];
  const change = subtract(now, was);
  const sum = `The share of ${nameOf(view, entry)} in ${poll.name}, less that at ${before!.name},`;
  const size = { num: change.num < 0n ? -change.num : change.num, den: change.den };
  return [{ subject: poll.subject, value: size, sum, cites: [entry.cite, then!.cite] }];
}
