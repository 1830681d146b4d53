import {
  capital,
  counted,
  DISCLAIMER,
  electionName,
  LINE_FORMATS,
  partyWords,
  shortDate,
  swingInProse,
  type HouseStyle,
} from 'countroom/copy';
import { defenceTable, flagsOf, targetsTable, toCsv } from 'countroom/publish';
import {
  defences,
  gainsPath,
  targets,
  type Election,
  type ElectoralRecord,
  type IsoDate,
  type PartyId,
  type Region,
  type TargetBase,
  type TargetList as List,
  challengers,
} from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { CopyView, FiltersView } from '#lib/view/list-page.ts';
import type { TargetsPage } from '#lib/view/pages.ts';
import type { TargetList } from '#lib/view/targets.ts';
import { words } from '#lib/words/en.ts';
import { targetAreasView } from './european-strongest.ts';
import { gainsView } from './gains-view.ts';
import { basesOf, downloadsOf } from './list-bases.ts';
import { filtersView, queryOf, withQuery } from './list-form.ts';
import { partyView, siteNav } from './names.ts';
import { sourceLines } from './source-lines.ts';
import { targetListView, withinTenPoints } from './target-list.ts';

/** What every list of seats is asked: where, on which votes, as on which day. */
export interface ListQuestion {
  readonly region: Region;
  readonly election: Election;
  readonly on: IsoDate;
  readonly base: TargetBase;
  readonly query: URLSearchParams;
}

export interface TargetsQuestion extends ListQuestion {
  readonly party: PartyId;
  readonly kind: TargetList['kind'];
}

/** What is carried from one party's list to another's. */
const CARRIED = ['on', 'base', 'as'];

/** The list an address asks for. */
function listOf(record: ElectoralRecord, question: TargetsQuestion): List {
  return question.kind === 'defence' ? defences(record, question) : targets(record, question);
}

/** A party's target list in a region, or the seats it defends, with the tabs of the other parties. */
export function targetsPage(record: ElectoralRecord, style: HouseStyle, question: TargetsQuestion): TargetsPage {
  const { region, election, party, kind, query } = question;
  const own = listOf(record, question);
  const carried = queryOf([...query].filter(([name]) => CARRIED.includes(name)));
  const address = (to: PartyId, of: TargetList['kind'] = kind) => `/${region.id}/${election.id}/${of}/${to}${carried}`;
  const here = address(party).replace(carried, '');
  const path = kind === 'targets' && own.targets.length > 0 ? gainsPath(record, own) : undefined;
  const keep = (target: List['targets'][number]) =>
    (!query.get('held') || target.winner.party === query.get('held')) &&
    (!query.get('since') || flagsOf(target).includes(query.get('since')!));
  const options = { query: '', kind, keep, path };
  const view = targetListView(record, own, style, { ...options, pattern: patternOf(query, style) });
  const near = (list: List) => String(withinTenPoints(list));
  return {
    title: view.title,
    lede: kind === 'targets' ? targetsLede(record, own, style) : defenceLede(record, own, style),
    big: { value: near(own), label: kind === 'targets' ? words.lists.bigTargets : words.lists.bigDefence },
    tabs: [...new Set([...challengers(record, region, election), party])].map((attacker) => ({
      party: partyView(record, attacker),
      text: partyView(record, attacker).name,
      href: address(attacker),
      count: near(listOf(record, { ...question, party: attacker })),
      current: attacker === party,
    })),
    list: { ...view, footnotes: [...(kind === 'targets' ? [DISCLAIMER] : []), ...view.footnotes] },
    path: path && gainsView(record, own, path, { path: here, query }),
    ...(kind === 'targets' && !stoodAnywhere(record, question) && { strongest: targetAreasView(record, question) }),
    filters: filtersOf(record, own, here, query, view.rows.length),
    copy: copyOf(view, () => csvOf(record, own, style, question), here, query),
    also: [
      ...(path ? [{ text: words.path.link, href: '#path' }] : []),
      kind === 'targets'
        ? { text: words.lists.defencesOf(partyView(record, party).name), href: address(party, 'defence') }
        : { text: words.lists.targetsOf(partyView(record, party).name), href: address(party, 'targets') },
      { text: words.lists.threeWay, href: `/${region.id}/${election.id}/three-way` },
    ],
    bases: basesOf(record, question, (id, search) => `/${region.id}/${id}/${kind}/${party}${search}`),
    downloads: downloadsOf(here, queryOf([...query].filter(([name]) => name === 'on' || name === 'base'))),
  };
}

/** Whether a party stood anywhere at the election that a list rests on: one that did not has no seats to be listed by swing. */
function stoodAnywhere(record: ElectoralRecord, { election, party }: TargetsQuestion): boolean {
  return [...record.contests(election.id).values()].some(({ candidacies }) =>
    candidacies.some((each) => each.party === party),
  );
}

/** The status line of a list of seats. */
export function targetsFrame(record: ElectoralRecord, { region, election, party, kind, on }: TargetsQuestion): Frame {
  return {
    about: { text: region.name, href: `/${region.id}` },
    nav: siteNav(region, `/${region.id}/${election.id}/targets/${party}`, kind === 'targets' ? 'targets' : undefined),
    status: {
      stamp: `As of ${shortDate(on)}`,
      text: `votes: ${election.name}; changes of party and by-elections to the day`,
    },
    sources: sourceLines(record, [`westminster/${election.id}/candidacies.csv`, 'members/tenures.csv']),
  };
}

function targetsLede(record: ElectoralRecord, list: List, style: HouseStyle): string {
  const { targets: rows } = list;
  const first = rows[0];
  if (!first) return won(record, list);
  const swing = swingInProse(first.swing.half, style.percent, style.decimals);
  return `${won(record, list)} The nearest of the others is ${first.area.name}, which would fall on a swing of ${swing} from ${partyWords(record.parties().get(first.winner.party)!).who}.`;
}

function defenceLede(record: ElectoralRecord, list: List, style: HouseStyle): string {
  const first = list.targets[0];
  if (!first) return won(record, list);
  const swing = swingInProse(first.swing.half, style.percent, style.decimals);
  return `${won(record, list)} The closest of them is ${first.area.name}, which would be lost on a swing of ${swing} to ${partyWords(record.parties().get(first.challenger.party)!).who}.`;
}

function won(record: ElectoralRecord, { question, won: seats, seats: all }: List): string {
  const { who } = partyWords(record.parties().get(question.party)!);
  return `${capital(who)} won ${seats} of the ${counted(all, 'seat')} at ${electionName(question.election)}.`;
}

function filtersOf(
  record: ElectoralRecord,
  { targets: rows }: List,
  path: string,
  query: URLSearchParams,
  shown: number,
): FiltersView {
  const winners = [...new Set(rows.map((each) => each.winner.party))].map(
    (id) => [id, partyView(record, id).name] as const,
  );
  const flags = [...new Set(rows.flatMap(flagsOf))]
    .filter((flag) => flag !== 'notional')
    .map((flag) => [flag, words.lists.flags[flag as keyof typeof words.lists.flags]] as const);
  const asked = [
    { name: 'held', label: words.lists.held, choices: winners },
    { name: 'since', label: words.lists.note, choices: flags },
  ];
  return filtersView(
    path,
    query,
    asked.filter(({ choices }) => choices.length > 0),
    { shown, all: rows.length },
  );
}

type Format = keyof typeof words.lists.formats;

function formatOf(query: URLSearchParams): Format {
  const asked = query.get('as') ?? '';
  return asked in words.lists.formats ? (asked as Format) : 'line';
}

function patternOf(query: URLSearchParams, style: HouseStyle): string {
  const format = formatOf(query);
  return format === 'bullet' || format === 'caption' ? LINE_FORMATS[format] : style.line;
}

function copyOf(list: TargetList, csv: () => string, path: string, query: URLSearchParams): CopyView {
  const format = formatOf(query);
  return {
    formats: Object.entries(words.lists.formats).map(([id, text]) => ({
      text,
      href: `${withQuery(path, query, { as: id === 'line' ? '' : id })}#copy`,
      current: id === format,
    })),
    text: format === 'csv' ? csv() : list.rows.map((row) => row.houseLine).join('\n'),
    chosen: query.has('as'),
  };
}

function csvOf(record: ElectoralRecord, list: List, style: HouseStyle, { kind }: TargetsQuestion): string {
  return toCsv(kind === 'defence' ? defenceTable(record, list, style) : targetsTable(record, list, style));
}
