import {
  capital,
  lastSeatSentence,
  percent,
  regionWords,
  sharedOutSentence,
  shortDate,
  thousands,
} from 'countroom/copy';
import { proportional, type ByRule, type Proportional } from 'countroom/forecast';
import { share } from 'countroom/psephology';
import type { ElectoralRecord } from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { Party } from '#lib/view/party.ts';
import type { ProportionalPage, ProportionalRow } from '#lib/view/proportional.ts';
import { words } from '#lib/words/en.ts';
import { electionFrame } from './lists-common.ts';
import { partyView } from './names.ts';
import { generalsHeld, type ProportionalAsked } from './proportional-question.ts';

const w = words.systems.proportional;
const REGIONS = ['united-kingdom', 'england', 'scotland', 'wales', 'northern-ireland'];
/** Rules whose columns a phone has room for. */
const NARROW = new Set(['dhondt', 'sainte-lague', 'largest-remainder']);

/** Everything the page shows that shares a region's votes out by lists. */
export function proportionalPage(record: ElectoralRecord, asked: ProportionalAsked): ProportionalPage {
  const answer = proportional(record, asked.region, asked.election);
  const { byRule, election, region, seats } = answer;
  const shown = answer.lists.flatMap((list, at) =>
    list.won > 0 || byRule.some((each) => (each.seats[at] ?? 0) > 0) ? [at] : [],
  );
  const dhondt = byRule.find(({ rule }) => rule === 'dhondt')!;
  const title = w.title(capital(regionWords(region)), election.polledOn.slice(0, 4));
  return {
    title,
    lede: sharedOutSentence(w.rules.dhondt, wonUnder(answer, dhondt), seats, record.parties()),
    form: formView(record, asked),
    notices: [...asked.notices],
    bars: [
      { name: w.asItWas, seats: barOf(record, answer, (at) => answer.lists[at]!.won), last: '' },
      ...byRule.map((each) => ({
        name: w.rules[each.rule],
        seats: barOf(record, answer, (at) => each.seats[at] ?? 0),
        last: lastWords(record, answer, each),
      })),
    ],
    rules: byRule.map(({ rule }) => ({ name: w.rules[rule], narrow: NARROW.has(rule) })),
    caption: title,
    rows: shown.map((at) => rowOf(record, answer, at)),
    more: w.more(answer.lists.length - shown.length),
    totals: [String(answer.declared), ...byRule.map((each) => String(sumOf(each)))],
    links: [{ text: words.nav.whatIf, href: `/what-if?region=${region.id}` }],
    downloads: ['csv', 'json'].map((kind) => ({
      text: kind.toUpperCase(),
      href: `/what-if/proportional.${kind}?region=${region.id}&election=${election.id}`,
    })),
  };
}

function wonUnder({ lists }: Proportional, rule: ByRule) {
  return lists.map(({ party, candidate }, at) => ({ list: { party, name: candidate }, seats: rule.seats[at] ?? 0 }));
}

const sumOf = ({ seats }: ByRule) => seats.reduce((sum, each) => sum + each, 0);

function listParty(record: ElectoralRecord, { lists }: Proportional, at: number): Party {
  const { party, candidate } = lists[at]!;
  const known = partyView(record, party);
  return candidate === '' ? known : { ...known, name: `${known.name}: ${candidate}` };
}

function barOf(
  record: ElectoralRecord,
  answer: Proportional,
  seatsOf: (at: number) => number,
): { party: Party; seats: number }[] {
  const groups = answer.lists.flatMap((_, at) =>
    seatsOf(at) > 0 ? [{ party: listParty(record, answer, at), seats: seatsOf(at) }] : [],
  );
  return groups.toSorted((a, b) => b.seats - a.seats);
}

function rowOf(record: ElectoralRecord, answer: Proportional, at: number): ProportionalRow {
  const { votes, won } = answer.lists[at]!;
  return {
    party: listParty(record, answer, at),
    votes: thousands(votes),
    share: percent(share({ votes, valid: answer.validVotes })),
    won: String(won),
    seats: answer.byRule.map((each) => String(each.seats[at] ?? 0)),
  };
}

/** What stood between the last seat and the next list; of remainders only while a lot is to be drawn. */
function lastWords(record: ElectoralRecord, { lists }: Proportional, { shared }: ByRule): string {
  if (shared.by === 'remainders') return shared.account.kind === 'tied awaiting lot' ? w.lot : '';
  return lastSeatSentence(
    shared.account,
    lists.map(({ party, candidate }) => ({ party, name: candidate })),
    record.parties(),
  );
}

function formView(record: ElectoralRecord, { region, election }: ProportionalAsked): ProportionalPage['form'] {
  const offered = [...record.regions().values()].filter(
    ({ id, kind }) => REGIONS.includes(id) || ['newsroom', 'own', 'region'].includes(kind) || id === region.id,
  );
  return {
    regions: offered.map(({ id, name }) => ({ value: id, text: name, selected: id === region.id })),
    elections: generalsHeld(record).map(({ id, name }) => ({
      value: id,
      text: capital(name),
      selected: id === election.id,
    })),
  };
}

export function proportionalFrame(
  record: ElectoralRecord,
  home: string,
  { region, election }: ProportionalAsked,
): Frame {
  return electionFrame(record, home, {
    about: { text: region.name, href: `/${region.id}` },
    stamp: shortDate(election.polledOn),
    text: w.status,
    files: [`westminster/${election.id}/candidacies.csv`],
  });
}
