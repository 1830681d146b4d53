import { add, ratio } from '../../../psephology/index.ts';
import { REST_RULES } from '../en/votes.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { shareOf, type Entry, type Poll } from '../polls/poll.ts';
import { pollsMeant } from '../polls/polls-meant.ts';
import { figureAt, findAll } from '../rules.ts';
import { plainWords } from '../text/plain-words.ts';
import { partiesIn, partyAt, type View } from '../view.ts';

/** `the other two 14.2 per cent between them`: how many the sentence does not name, and what they had together. */
export function restOfVote(view: View): readonly Draft[] {
  return [...findAll(view.frame, REST_RULES)].flatMap(({ parts }) => {
    const [n, q] = [parts['n']!, parts['q']!];
    const polls = pollsMeant(view, q);
    const of = (list: readonly Poll[], value: (poll: Poll) => Reading[]) => list.flatMap(value);
    const judged = (part: number, value: (poll: Poll) => Reading[]): Draft[] => {
      const readings = of(polls.likely, value);
      if (readings.length === 0) return [];
      const stale = of(polls.stale, value);
      const kind = part === n ? 'candidates' : 'share';
      return [judge(figureAt(view.frame, part), { part, kind, readings, stale, sure: polls.sure })];
    };
    return [...judged(n, (poll) => countOf(view, poll)), ...judged(q, (poll) => togetherOf(view, poll))];
  });
}

function countOf(view: View, poll: Poll): Reading[] {
  const value = ratio(unnamed(view, poll).length);
  return [
    { subject: poll.subject, value, sum: `Those whom the sentence does not name in ${poll.name}`, cites: [poll.cite] },
  ];
}

function togetherOf(view: View, poll: Poll): Reading[] {
  const shares = unnamed(view, poll).map((entry) => shareOf(entry, poll));
  if (shares.length === 0 || shares.includes(undefined)) return [];
  const value = shares.reduce((sum, share) => add(sum!, share!), ratio(0))!;
  return [
    { subject: poll.subject, value, sum: `What those not named had together in ${poll.name}`, cites: [poll.cite] },
  ];
}

/** Who stood and is neither named by the sentence nor by the party alone. */
function unnamed({ frame }: View, { entries }: Poll): readonly Entry[] {
  const text = plainWords(frame.tokens.map((token) => token.text).join(' '));
  const parties = new Set(partiesIn(frame).map((at) => partyAt(frame, at)));
  return entries.filter(({ person, party }) =>
    person === undefined ? !parties.has(party) : !text.includes(` ${plainWords(person).trim().split(' ').at(-1)!} `),
  );
}
