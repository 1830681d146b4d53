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

/** A share of the valid votes, or as published; and with the Speaker's votes where those may be counted with the party. */
export function shareReading(view: View, entry: Entry, poll: Poll): Reading[] {
  const value = shareOf(entry, poll);
  if (!value) return [];
  const name = nameOf(view, entry);
  const of = (votes: number) => `${name} ${thousands(votes)} of ${thousands(poll.valid!)} valid votes in ${poll.name}`;
  const base = { subject: poll.subject, cites: [entry.cite, poll.cite] };
  if (entry.votes === undefined)
    return [{ ...base, value, sum: `The share of ${name} in ${poll.name}, as published,` }];
  const own = { ...base, value, sum: of(entry.votes) };
  if (!entry.speakers || !poll.valid) return [own];
  const together = entry.votes + entry.speakers;
  const note = 'The votes of the Speaker are counted with the party.';
  const without = `${own.sum} without those of the Speaker`;
  return [
    own,
    { ...base, value: ratio(together, poll.valid), sum: of(together), note },
    { ...base, value: ratio(entry.votes, poll.valid - entry.speakers), sum: without },
  ];
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
