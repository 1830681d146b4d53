import { thousands } from '../../numbers.ts';
import { regionsFor } from '../bind/regions.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import { entriesOf, type Poll } from '../polls/poll.ts';
import { regionPolls } from '../polls/region-polls.ts';
import { findAll, rule } from '../rules.ts';
import { partyAt, type View } from '../view.ts';

const MORE_RULES = [
  rule(
    "{p} (?:[a-z',-]+ |[NQW]\\d+ |, ){0,14}?(?<way>more|fewer|less) (?:votes|of the vote|support)(?: [a-z,]+){0,3}? than (?:the )?{other:P}",
  ),
  rule(
    '(?<way>more|fewer|less) (?:people|voters) (?:voted|backed|chose|voting) (?:for )?(?:the )?{p} than (?:for )?(?:the )?{other:P}',
  ),
  rule('{p} (?:[a-z]+ ){0,2}?(?<way>outpolled) (?:the )?{other:P}'),
];

/** Which of two parties had more votes in a set of seats; the set it was checked on is named. */
export function moreVotes(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  const drafts = new Map<number, Draft>();
  for (const found of findAll(view.frame, MORE_RULES)) {
    const { p, other } = found.parts;
    if (drafts.has(other!)) continue;
    const fewer = /\b(?:fewer|less)\b/.test(found.text);
    const regions = regionsFor(view, p!);
    const polls = regionPolls(view, p!, regions.of, regions.sure).likely;
    const checks = polls.flatMap((poll) => checkOf(view, poll, p!, other!, fewer));
    drafts.set(
      other!,
      weigh({ part: other!, kind: 'more votes', checks, sure: regions.sure || view.region !== undefined }),
    );
  }
  return [...drafts.values()];
}

function checkOf({ record, frame }: View, poll: Poll, p: number, other: number, fewer: boolean): readonly Check[] {
  const [one, two] = [partyAt(frame, p)!, partyAt(frame, other)!];
  const votes = (party: string) => entriesOf(poll, party).reduce((sum, entry) => sum + (entry.votes ?? 0), 0);
  const name = (party: string) => record.parties().get(party)!.name;
  const [a, b] = [votes(one), votes(two)];
  const truth = `In ${poll.name} ${name(one)} had ${thousands(a)} votes and ${name(two)} ${thousands(b)}.`;
  return [
    {
      holds: fewer ? a < b : a > b,
      subject: poll.subject,
      computed: `${thousands(a)} and ${thousands(b)}`,
      truth,
      cites: entriesOf(poll, one).map(({ cite }) => cite),
    },
  ];
}
