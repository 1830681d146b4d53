import { partyName } from '../party-name.ts';
import { proportional, type Proportional } from '../../../forecast/proportional.ts';
import type { Election, ElectoralRecord, PartyId, Region } from '../../../record/index.ts';
import { onceForPair } from '../../../record/memo.ts';
import { LIST_RULES, ratio, type ListRule } from '../../../psephology/index.ts';
import { partiesFor } from '../bind/parties.ts';
import { regionsFor } from '../bind/regions.ts';
import { PROPORTIONAL, RULE_NAMES, RULE_WORDS } from '../en/list-seats.ts';
import { SEATS_RULES } from '../en/seats.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll, rule } from '../rules.ts';
import { partyAt, type View } from '../view.ts';
import { electionsNear } from '../bind/elections.ts';

/** A line of a list of parties with a number and no more. */
const PARTY_LINE = [
  rule('^(?:the )?{p} (?:[:,=(|-] ?)*(?:would have (?:won |had |taken )?)?{n} ?(?:seats?|mps?|\\))?$'),
  rule('^{n} (?:seats? )?(?:for |to )?(?:the )?{p}$'),
];

/** Words of a clause about what would have been. */
const AS_IF = /\b(?:would|could|might|instead|have gone|under)\b/;

function isLine(line: string): boolean {
  return PARTY_LINE.some(({ pattern }) => line.replace(pattern, '') === '');
}

function clauseOf(line: string, start: number, end: number): string {
  const from = Math.max(0, ...[' ; ', ' but ', ' while ', ' whereas '].map((mark) => line.lastIndexOf(mark, start)));
  return line.slice(from, end);
}

const shared = onceForPair((record: ElectoralRecord, region: Region, election: Election) =>
  withOthers(proportional(record, region, election)),
);

/** Seats that parties would have had if the votes of a region had been shared out by lists; under the rule named, or under any. */
export function listSeats(view: View): readonly Draft[] {
  const { frame, before, headings } = view;
  if (view.topic === 'european' || view.topic === 'council') return [];
  const text = [frame, ...before, ...headings.slice(0, 1)].map(({ line }) => line);
  if (!text.some((line) => PROPORTIONAL.test(line))) return [];
  const drafts = new Map<number, Draft>();
  for (const found of findAll(frame, [...PARTY_LINE, ...SEATS_RULES])) {
    const part = found.parts['n'];
    if (part === undefined || drafts.has(part)) continue;
    if (!isLine(frame.line) && !AS_IF.test(clauseOf(frame.line, found.start, found.end))) continue;
    const own = found.parts['p'];
    const [party] = own === undefined ? partiesFor(view, part) : [partyAt(frame, own)!];
    if (party !== undefined) drafts.set(part, draftOf(view, part, party, text.join(' ')));
  }
  return [...drafts.values()];
}

interface Allotted {
  readonly rule: ListRule;
  /** Parties without a seat of their own counted as one list, as lists with a line for `others` do. */
  readonly grouped: boolean;
  readonly seats: ReadonlyMap<PartyId, number>;
}

/** Each rule twice: every list on its own, and those that would win nothing together as others. */
function withOthers({ byRule, lists, seats }: Proportional): {
  readonly seats: number;
  readonly allotted: readonly Allotted[];
} {
  const alone = byRule.map(({ rule, seats: by }): Allotted => ({
    rule,
    grouped: false,
    seats: new Map(lists.map(({ party }, at) => [party, by[at]!])),
  }));
  const large = lists.filter((_, at) => byRule.some((each) => each.seats[at]! > 0) && lists[at]!.candidate === '');
  const votes = [
    ...large.map((list) => list.votes),
    lists.filter((list) => !large.includes(list)).reduce((sum, list) => sum + list.votes, 0),
  ];
  const grouped = byRule.map(({ rule }): Allotted => {
    const { account } = LIST_RULES[rule](votes, { seats });
    const by = 'seats' in account ? account.seats : votes.map(() => 0);
    return {
      rule,
      grouped: true,
      seats: new Map([...large.map(({ party }, at) => [party, by[at]!] as const), ['other', by.at(-1)!]]),
    };
  });
  return { seats, allotted: [...alone, ...grouped] };
}

function draftOf(view: View, part: number, party: PartyId, text: string): Draft {
  const regions = regionsFor(view, part);
  const named = RULE_WORDS.find(([, words]) => words.test(text))?.[0];
  const name = partyName(view.record, party);
  const readings = regions.of.slice(0, 1).flatMap((region) =>
    electionsNear(view, part).flatMap((election): Reading[] => {
      if (!region.members.has(election.boundarySet)) return [];
      const { allotted, seats } = shared(view.record, region, election);
      const told = allotted.filter(({ rule: each }) => named === undefined || each === named);
      const ruleName = ({ rule: each, grouped }: Allotted) =>
        `${RULE_NAMES[each]}${grouped ? ', others as one list' : ''}`;
      const all = told.map((each) => `${ruleName(each)} ${each.seats.get(party) ?? 0}`).join('; ');
      return told.map((each) => ({
        subject: `${name}, ${region.name}`,
        value: ratio(each.seats.get(party) ?? 0),
        sum: `With the ${seats} seats of ${region.name} shared out by the votes of ${election.polledOn.slice(0, 4)} (${all}), the number for ${name} by ${ruleName(each)}`,
        cites: [],
      }));
    }),
  );
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'list seats',
    readings,
    sure: readings.length > 0 && (regions.sure || view.region !== undefined),
    without: WITHOUT.region,
  });
}
