import { baselineTag, capital, counted, majorityPercent, shortDate, thousands, longDate } from 'countroom/copy';
import { compare, marginality, ratio } from 'countroom/psephology';
import { generals, margins, type Election, type ElectoralRecord, type Margin, type Region } from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { MarginalRow, MarginalsPage } from '#lib/view/indexes.ts';
import { words } from '#lib/words/en.ts';
import { isHeld } from './elections-held.ts';
import { downloadsOf } from './list-bases.ts';
import { filtersView, queryOf, withQuery } from './list-form.ts';
import { partyView, seatLink, siteNav } from './names.ts';
import { sourceLines } from './source-lines.ts';

export interface MarginalsQuestion {
  readonly region: Region;
  readonly election: Election;
  /** Majorities under this many points. */
  readonly under: number;
  readonly query: URLSearchParams;
}

const LIMITS = [2, 5, 10] as const;

/** The limit an address asks for; ten points where it asks for none that is offered. */
export function limitOf(query: URLSearchParams): number {
  return LIMITS.find((limit) => String(limit) === query.get('under')) ?? 10;
}

/** The seats of the question, smallest share first. */
export function marginalsOf(record: ElectoralRecord, { region, election, under, query }: MarginalsQuestion): Margin[] {
  const limit = ratio(under, 100);
  const [held, second] = [query.get('held'), query.get('second')];
  return margins(record, region, election)
    .filter((each) => compare(each.share, limit) < 0)
    .filter((each) => (!held || each.winner.party === held) && (!second || each.runnerUp.party === second));
}

/** The marginal seats of the kingdom or a region at an election. */
export function marginalsPage(record: ElectoralRecord, question: MarginalsQuestion): MarginalsPage {
  const { region, election, under, query } = question;
  const path = `/marginals/${election.id}`;
  const found = marginalsOf(record, question);
  const all = marginalsOf(record, { ...question, query: new URLSearchParams() });
  const { sorted, columns } = sortedBy(record, found, path, query);
  const year = election.polledOn.slice(0, 4);
  const where = region.id === 'united-kingdom' ? '' : ` in ${region.name}`;
  return {
    title: `${words.marginals.title(year)}${where}`,
    lede: `${capital(counted(all.length, 'seat'))}${where} had a majority under ${under} points at the election of ${longDate(election.polledOn)} (${baselineTag(election)}).`,
    big: String(all.length),
    bigLabel: `seats under ${under} points`,
    elections: generals(record)
      .filter((each) => isHeld(record, each))
      .map((each) => ({
        text: each.polledOn.slice(0, 4),
        href: withQuery(`/marginals/${each.id}`, query, {}),
        current: each === election,
      })),
    limits: LIMITS.map((limit) => ({
      text: words.marginals.points(limit),
      href: withQuery(path, query, { under: String(limit) }),
      current: limit === under,
    })),
    filters: filtersView(
      path,
      query,
      [
        { name: 'region', label: words.marginals.region, choices: regionChoices(record, election), required: true },
        {
          name: 'held',
          label: words.marginals.held,
          choices: choices(
            record,
            all.map((each) => each.winner.party),
          ),
        },
        {
          name: 'second',
          label: words.marginals.second,
          choices: choices(
            record,
            all.map((each) => each.runnerUp.party),
          ),
        },
      ],
      { shown: found.length, all: all.length },
    ),
    columns,
    caption: `Seats with a majority under ${under} points, ${year}${where}`,
    rows: sorted,
    downloads: downloadsOf(path, queryOf([...query].filter(([name]) => name !== 'sort'))),
  };
}

/** The status line of the marginals. */
export function marginalsFrame(record: ElectoralRecord, home: Region, { election }: MarginalsQuestion): Frame {
  return {
    about: { text: words.marginals.title(election.polledOn.slice(0, 4)), href: `/marginals/${election.id}` },
    nav: siteNav(home, undefined),
    status: {
      stamp: shortDate(election.polledOn),
      text: `votes: ${election.name}; by-elections since are not counted in`,
    },
    sources: sourceLines(record, [`westminster/${election.id}/candidacies.csv`]),
  };
}

function choices(record: ElectoralRecord, parties: readonly string[]): [string, string][] {
  return [...new Set(parties)]
    .map((id): [string, string] => [id, partyView(record, id).name])
    .toSorted((a, b) => a[1].localeCompare(b[1], 'en-GB'));
}

function regionChoices(record: ElectoralRecord, election: Election): [string, string][] {
  return [...record.regions().values()]
    .filter((each) => each.members.has(election.boundarySet) && each.kind !== 'cluster')
    .map((each): [string, string] => [each.id, each.kind === 'county' ? `${each.name} (county)` : each.name])
    .toSorted((a, b) => Number(b[0] === 'united-kingdom') - Number(a[0] === 'united-kingdom'));
}

const COLUMNS = [
  { key: 'rank', text: words.marginals.rank, numeric: true },
  { key: 'seat', text: words.marginals.seat },
  { key: 'where', text: words.marginals.where },
  { key: 'held', text: words.marginals.held },
  { key: 'second', text: words.marginals.second },
  { key: 'majority', text: words.marginals.majority, numeric: true },
  { key: 'share', text: words.marginals.share, numeric: true },
] as const;

type Key = (typeof COLUMNS)[number]['key'];

/** Rows in the order the address asks for; by share where it asks for none, and equal rows always by share. */
function sortedBy(record: ElectoralRecord, found: readonly Margin[], path: string, query: URLSearchParams) {
  const asked = query.get('sort') ?? 'rank';
  const key = COLUMNS.find((column) => column.key === asked.replace(/^-/, ''))?.key ?? 'rank';
  const descending = asked.startsWith('-');
  const rows = found.map((margin, index) => ({
    row: row(record, margin, index, found),
    by: sortValue(record, margin, index, key),
  }));
  const order = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en-GB');
  return {
    sorted: rows.toSorted((a, b) => (descending ? -1 : 1) * order(a.by, b.by)).map((each) => each.row),
    columns: COLUMNS.map((column) => ({
      ...column,
      href: withQuery(path, query, { sort: column.key === key && !descending ? `-${column.key}` : column.key }),
      sorted: column.key === key ? (descending ? ('descending' as const) : ('ascending' as const)) : undefined,
    })),
  };
}

function sortValue(
  record: ElectoralRecord,
  { area, winner, runnerUp, majority }: Margin,
  index: number,
  key: Key,
): string | number {
  if (key === 'majority') return majority;
  if (key === 'seat') return area.name;
  if (key === 'where') return area.region;
  if (key === 'held') return partyView(record, winner.party).short;
  return key === 'second' ? partyView(record, runnerUp.party).short : index;
}

function row(
  record: ElectoralRecord,
  { area, winner, runnerUp, majority, share, contest }: Margin,
  index: number,
  all: readonly Margin[],
): MarginalRow {
  const first = all.findIndex((each) => compare(each.share, share) === 0);
  const joint = all.filter((each) => compare(each.share, share) === 0).length > 1;
  return {
    rank: `${joint ? '=' : ''}${(joint ? first : index) + 1}`,
    seat: { text: area.name, href: `${seatLink(area).href}/${contest.election.id}` },
    where: area.region,
    won: partyView(record, winner.party),
    second: partyView(record, runnerUp.party),
    majority: thousands(majority),
    share: majorityPercent(share),
    word: marginality(share),
  };
}
