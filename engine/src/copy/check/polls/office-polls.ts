import { longDate } from '../../dates.ts';
import type { View } from '../view.ts';
import { officesMeant, type Office } from './offices.ts';
import { NONE, type Poll, type PollsMeant } from './poll.ts';

/** The rounds of one office's election, each as a poll: first preferences, then final votes. */
function rounds({ subject, date, candidacies, validVotes, electorate, cite }: Office): readonly Poll[] {
  const round = (which: 'first' | 'final', name: string, valid: number | undefined): Poll => ({
    subject,
    name: `${subject} on ${longDate(date)}${name}`,
    date,
    entries: candidacies
      .filter((each) => each[which] !== undefined)
      .map((each) => ({ party: each.party, person: each.candidate, votes: each[which], cite: each.cite }))
      .toSorted((a, b) => b.votes! - a.votes!),
    stood: candidacies.length,
    valid,
    electorate,
    cite,
  });
  const finals = candidacies.flatMap(({ final }) => final ?? []);
  const first = round('first', ', first preferences', validVotes);
  if (finals.length < 2) return [first];
  return [
    first,
    round(
      'final',
      ', final votes',
      finals.reduce((sum, votes) => sum + votes, 0),
    ),
  ];
}

/** Elections of commissioners or mayors that a part of a sentence may speak of. */
export function officePolls(view: View, index: number): PollsMeant {
  const { likely, all, sure } = officesMeant(view, index);
  if (likely.length === 0) return NONE;
  const rest = all.filter((each) => !likely.includes(each));
  // `36,946 votes in the final round`: the last of the rounds is meant first.
  const inOrder = /\bfinal (?:round|votes?)\b|\brun - off\b/.test(view.frame.line)
    ? (office: Office) => rounds(office).toReversed()
    : rounds;
  // `he'd won by 50,000 three years earlier`: any that went before may be meant.
  const earlier = /\b(?:earlier|previous\w*|before|had)\b/.test(view.frame.line);
  return {
    likely: likely.flatMap(inOrder),
    also: earlier ? rest.flatMap(rounds) : [],
    stale: earlier ? [] : rest.flatMap(rounds),
    sure: sure && !/\b(?:years|time) (?:earlier|before)\b/.test(view.frame.line),
  };
}
