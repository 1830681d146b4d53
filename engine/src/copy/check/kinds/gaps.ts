import { ratio } from '../../../psephology/index.ts';
import { thousands } from '../../numbers.ts';
import { entriesOfPart } from '../bind/entries.ts';
import { GAP_AFTER } from '../en/majorities.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import type { Entry, Poll } from '../polls/poll.ts';
import { seatPolls } from '../polls/seat-polls.ts';
import { figureAt } from '../rules.ts';
import { partiesIn, peopleIn, type View } from '../view.ts';
import { nameOf } from './vote-readings.ts';

/** How far one who stood was from another, and whether the sentence leaves no doubt which two. */
interface Gap {
  readonly likely: readonly Reading[];
  readonly also: readonly Reading[];
  readonly sure: boolean;
  /** The two are named, and one of them was neither first nor second: the majority is not meant. */
  readonly ofThird: boolean;
}

/** `the Greens were 27 votes behind them`: a gap is of the two that are spoken of, who need not be the first and the second. */
export function gapAt(view: View, part: number, polls = seatPolls(view, part)): Gap | undefined {
  const { frame } = view;
  const found = GAP_AFTER.exec(frame.line.slice(frame.places[part]));
  if (!found) return undefined;
  const named = [...partiesIn(frame), ...peopleIn(frame)].toSorted((a, b) => a - b);
  const one = named.findLast((each) => each < part);
  if (one === undefined) return undefined;
  const said = found.groups?.['other'];
  const before = named.filter((each) => each < one);
  const of = (list: readonly Poll[], others: readonly number[]) =>
    list.flatMap((poll) => others.flatMap((other) => gapIn(view, poll, one, other)));
  // `them` are the last named before; where several are, it is open which.
  const others = said === undefined ? before.toReversed() : [Number(said)];
  const likely = of(polls.likely, others);
  // Of two who did not stand there it is open where they did.
  if (likely.length === 0) return { likely, also: of(polls.also, others), sure: false, ofThird: false };
  const third = (poll: Poll) =>
    entriesOfPart(view, Number(said), poll).some((entry) => poll.entries.indexOf(entry) > 1);
  const pairs = new Set(likely.map(({ sum }) => sum));
  return {
    likely,
    also: of(polls.also, others),
    ofThird: said !== undefined && polls.likely.some(third),
    sure: polls.sure && (said !== undefined || pairs.size === polls.likely.length),
  };
}

/** How far somebody was behind whoever came right before them, or behind the winner. */
export function furtherBack(view: View, part: number, who: number): Draft {
  const { likely, also, sure } = seatPolls(view, part);
  const of = (polls: readonly Poll[]) =>
    polls.flatMap((poll) => {
      const [own] = entriesOfPart(view, who, poll);
      const place = own ? poll.entries.indexOf(own) : -1;
      const ahead = [poll.entries[place - 1], poll.entries[0]].filter((each) => each !== undefined && place > 0);
      return ahead.flatMap((each) => leadOver(view, poll, each!, own!));
    });
  return judge(figureAt(view.frame, part), { part, kind: 'majority', readings: of(likely), also: of(also), sure });
}

function leadOver(view: View, poll: Poll, more: Entry, fewer: Entry): readonly Reading[] {
  if (more.votes === undefined || fewer.votes === undefined) return [];
  return [
    {
      subject: poll.subject,
      value: ratio(more.votes - fewer.votes),
      sum: `In ${poll.name} ${nameOf(view, more)} ${thousands(more.votes)} less ${nameOf(view, fewer)} ${thousands(fewer.votes)}`,
      cites: [more.cite, fewer.cite],
    },
  ];
}

function gapIn(view: View, poll: Poll, one: number, other: number): readonly Reading[] {
  const [[a], [b]] = [entriesOfPart(view, one, poll), entriesOfPart(view, other, poll)];
  if (a?.votes === undefined || b?.votes === undefined || a === b) return [];
  return a.votes > b.votes ? leadOver(view, poll, a, b) : leadOver(view, poll, b, a);
}
