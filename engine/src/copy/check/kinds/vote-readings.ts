import { ratio, type Ratio } from '../../../psephology/index.ts';
import { thousands } from '../../numbers.ts';
import type { Reading } from '../judge.ts';
import { shareOf, type Entry, type Poll } from '../polls/poll.ts';
import type { View } from '../view.ts';

/** What whoever a figure is of is called: the party, or the candidate where that is none. */
export function nameOf({ record }: View, { party, person }: Entry): string {
  const known = record.parties().get(party);
  return known?.kind === 'party' ? known.name : (person ?? known?.name ?? party);
}

/** A share of the valid votes, or as published. */
export function shareReading(view: View, entry: Entry, poll: Poll): Reading[] {
  const value = shareOf(entry, poll);
  if (!value) return [];
  const sum =
    entry.votes === undefined
      ? `The share of ${nameOf(view, entry)} in ${poll.name}, as published,`
      : `${nameOf(view, entry)} ${thousands(entry.votes)} of ${thousands(poll.valid!)} valid votes in ${poll.name}`;
  return [{ subject: poll.subject, value, sum, cites: [entry.cite, poll.cite] }];
}

/** Votes of one candidate, list or party. */
export function votesReading(view: View, entry: Entry, poll: Poll): Reading[] {
  if (entry.votes === undefined) return [];
  const sum = `The vote for ${entry.person ?? nameOf(view, entry)} in ${poll.name}`;
  return [{ subject: poll.subject, value: ratio(entry.votes), sum, cites: [entry.cite] }];
}

/** A figure of all who voted, or could. */
export function whole(poll: Poll, value: Ratio, what: string): Reading {
  return { subject: poll.subject, value, sum: `${what} in ${poll.name}`, cites: [poll.cite] };
}

/** Valid votes of the electorate. */
export function turnoutOf({ valid, electorate }: Poll): Ratio | undefined {
  return valid === undefined || !electorate ? undefined : ratio(valid, electorate);
}

/** Turnout by valid votes, and by all papers in the box where those rejected are held. */
export function turnoutReadings(poll: Poll): readonly Reading[] {
  const { valid, electorate, rejected } = poll;
  if (valid === undefined || !electorate) return [];
  const papers = rejected === undefined ? [] : [{ count: valid + rejected, what: 'papers in the box' }];
  return [{ count: valid, what: 'valid votes' }, ...papers].map(({ count, what }) =>
    whole(poll, ratio(count, electorate), `${thousands(count)} ${what} of ${thousands(electorate)} electors`),
  );
}
