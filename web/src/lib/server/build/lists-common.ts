import { partyWords, points, quotientWords, thousands } from 'countroom/copy';
import { approximate, compare, quotientValue, type Allocation, type Quotient, type Ratio } from 'countroom/psephology';
import type { ElectoralRecord, IsoDate, PartyId, VotingSystem } from 'countroom/record';
import type { Frame, Link } from '#lib/view/frame.ts';
import type { LadderRow, LadderView } from '#lib/view/lists.ts';
import type { Party } from '#lib/view/party.ts';
import { words } from '#lib/words/en.ts';
import { regionOf } from '../question.ts';
import { partyView, siteNav } from './names.ts';
import { sourceLines } from './source-lines.ts';

const w = words.systems;

/** A list for the page: an individual is called by name, whatever is short by its own word. */
export function listView(record: ElectoralRecord, party: PartyId, name: string): Party {
  const known = partyView(record, party);
  if (name === '') return known;
  return { ...known, name: party === 'other' ? name : `${known.name}: ${name}` };
}

/** `the Brexit Party`, to stand in a label. */
export function whoWords(record: ElectoralRecord, party: PartyId): string {
  const known = record.parties().get(party);
  return known ? partyWords(known).who : party;
}

/** By which rule and law an election was counted. */
export function ruleWords({ rule, law }: VotingSystem): string {
  return w.shared.rule(ruleName(rule), law);
}

export function ruleName(rule: string): string {
  return w.shared.rules[rule] ?? rule;
}

/** A change in points; a party that was not there before is new, and without a poll before there is none. */
export function changeWords(changes: ReadonlyMap<PartyId, Ratio> | undefined, party: PartyId): string {
  const change = changes?.get(party);
  if (change) return points(change);
  if (!changes || party === 'ind' || party === 'other') return w.shared.dash;
  return w.shared.newParty;
}

/** How much of the largest, for drawing. */
export function portionOf(value: Ratio, largest: Ratio): number {
  return largest.num === 0n ? 0 : approximate(value) / approximate(largest);
}

export function largestOf(values: readonly Ratio[]): Ratio {
  return values.reduce((most, each) => (compare(each, most) > 0 ? each : most), { num: 0n, den: 1n });
}

/** Files beside a page. */
export function filesOf(path: string, lists: readonly (readonly [list: string, text: string])[]): Link[] {
  return ['csv', 'json'].flatMap((kind) => [
    { text: kind.toUpperCase(), href: `${path}.${kind}` },
    ...lists.map(([list, text]) => ({ text: `${text} ${kind.toUpperCase()}`, href: `${path}.${kind}?list=${list}` })),
  ]);
}

/** What stands around a page of an election. */
export function electionFrame(
  record: ElectoralRecord,
  home: string,
  page: { readonly about: Link; readonly stamp: string; readonly text: string; readonly files: readonly string[] },
): Frame {
  return {
    about: page.about,
    nav: siteNav(regionOf(record, home), undefined),
    status: { stamp: page.stamp, text: page.text },
    sources: sourceLines(record, page.files),
  };
}

/** A list that takes part in an allocation, by position. */
export interface Contender {
  readonly party: Party;
  readonly name?: string;
}

/** The ladder of an allocation; nothing where nobody has a vote. */
export function ladderView(
  allocation: Allocation,
  contenders: readonly Contender[],
  page: {
    readonly caption: string;
    readonly note: string;
    readonly last: string;
    readonly names: readonly (string | undefined)[];
  },
): LadderView | undefined {
  if (allocation.kind === 'no votes' || allocation.ladder.length === 0) return undefined;
  const { ladder } = allocation;
  const largest = largestOf(ladder.map(({ quotient }) => quotientValue(quotient)));
  const portion = (quotient: Quotient) => portionOf(quotientValue(quotient), largest);
  const rows = ladder.map((row, at): LadderRow => {
    const { value, sum } = quotientWords(row.quotient);
    const contender = contenders[row.party]!;
    return {
      seat: String(row.seat),
      party: contender.party,
      name: page.names[at] ?? '',
      quotient: value,
      sum,
      portion: portion(row.quotient),
      ...(row.next && { next: nextView(row.next, contenders, portion(row.next.quotient)) }),
      short: row.next ? thousands(row.next.short.votes) : '',
      note: w.ladder.settled[row.settled],
    };
  });
  return {
    caption: page.caption,
    note: page.note,
    rows,
    lastPortion: portion(ladder.at(-1)!.quotient),
    last: page.last,
  };
}

function nextView(
  { parties, quotient }: { readonly parties: readonly number[]; readonly quotient: Quotient },
  contenders: readonly Contender[],
  portion: number,
): NonNullable<LadderRow['next']> {
  const { value, sum } = quotientWords(quotient);
  return { party: contenders[parties[0]!]!.party, quotient: value, sum, portion };
}

/** Links to other days of the same election, newest first. */
export function otherDays(days: readonly IsoDate[], current: IsoDate, link: (day: IsoDate) => Link) {
  return days
    .toSorted()
    .toReversed()
    .map((day) => ({ ...link(day), current: day === current }));
}
