import { percent, thousands } from '../../copy/index.ts';
import type { ByRule, Proportional } from '../../forecast/index.ts';
import { ratio } from '../../psephology/index.ts';
import { column, exactPercent, type Row, type Table } from '../../publish/index.ts';
import type { ElectoralRecord } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { strong, textTable, wrap } from '../output.ts';
import { shortName } from '../words.ts';

const LABELS: Readonly<Record<ByRule['rule'], string>> = {
  dhondt: "D'Hondt",
  'sainte-lague': 'Ste-L.',
  'modified-sainte-lague': '1.4',
  'largest-remainder': 'Hare',
  'largest-remainder-droop': 'Droop',
};

/** A region's votes under every rule, or the one asked for: a row for each list that won a seat or would have, the rest in one. */
export function regionTable(answer: Proportional, rule: ByRule['rule'] | undefined): Table {
  const { region, election, seats, declared, validVotes, lists, unsplit } = answer;
  const rules = rulesOf(answer, rule);
  return {
    name: 'lists',
    title: `${region.name}, ${election.name}: votes shared out by lists`,
    about: { region: region.id, election: election.id, seats, declared, validVotes, unsplit },
    columns: [
      column('party', 'id', 'Party', 'Party, as an id'),
      column('candidate', 'text', 'Candidate', 'The name of an individual; empty for a party'),
      column('votes', 'count', 'Votes', 'Votes in the region'),
      column('share', 'percent', 'Share', 'Percentage of the votes of the region, unrounded'),
      column('won', 'count', 'Won', 'Seats won'),
      ...rules.map((each) => column(each.rule, 'count', LABELS[each.rule], `Seats by ${each.rule}`)),
    ],
    rows: lists.map(({ party, candidate, votes, won }, at): Row => ({
      party,
      candidate,
      votes,
      share: exactPercent(ratio(votes, validVotes)),
      won,
      ...Object.fromEntries(rules.map((each) => [each.rule, each.seats[at]])),
    })),
  };
}

/** The same to read; lists without a seat under any rule are one line. */
export function regionText(
  io: Io,
  record: ElectoralRecord,
  answer: Proportional,
  rule: ByRule['rule'] | undefined,
): string {
  const { region, election, seats, validVotes, lists, unsplit } = answer;
  const rules = rulesOf(answer, rule);
  const shown = [...lists.keys()].filter((at) => lists[at]!.won > 0 || rules.some((each) => each.seats[at]! > 0));
  const rest = lists.reduce((sum, { votes }, at) => sum + (shown.includes(at) ? 0 : votes), unsplit);
  const rows = shown.map((at) => {
    const { party, candidate, votes, won } = lists[at]!;
    const name = candidate || shortName(record, party);
    return [
      name,
      thousands(votes),
      percent(ratio(votes, validVotes)),
      String(won),
      ...rules.map((each) => String(each.seats[at])),
    ];
  });
  const others = ['Others', thousands(rest), percent(ratio(rest, validVotes)), ...['won', ...rules].map(() => '0')];
  const labels = ['', 'Votes', 'Share', 'Won', ...rules.map((each) => LABELS[each.rule])];
  const table = textTable(
    io,
    labels.map((label, at) => ({ label, right: at > 0 })),
    rest > 0 ? [...rows, others] : rows,
  );
  const open = rules
    .filter(({ shared }) => shared.account.kind === 'tied awaiting lot')
    .map((each) => LABELS[each.rule]);
  const lot = open.length > 0 ? ` Awaiting a lot: ${open.join(', ')}.` : '';
  const said = `The ${seats} seats by lists over the whole region, without a threshold: an illustration from votes that were cast under another rule.${lot}`;
  return `${wrap(strong(io, `${region.name}, ${election.name}`))}\n${table}\n${wrap(said)}`;
}

function rulesOf({ byRule }: Proportional, rule: ByRule['rule'] | undefined): readonly ByRule[] {
  return rule === undefined ? byRule : byRule.filter((each) => each.rule === rule);
}
