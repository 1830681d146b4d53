import { error } from '@sveltejs/kit';
import { lastSeatSentence, longDate, netChange, percent, seatsSentence, shortDate, thousands } from 'countroom/copy';
import { ratio, share } from 'countroom/psephology';
import {
  assemblyElections,
  listRegions,
  totalsOfLists,
  type AssemblyElection,
  type AssemblyTotal,
  type ElectoralRecord,
  type ListRegion,
} from 'countroom/record';
import type { AssembliesPage, AssemblyPage, AssemblyRegion, AssemblyRow } from '#lib/view/assembly.ts';
import type { Frame } from '#lib/view/frame.ts';
import { words } from '#lib/words/en.ts';
import { constituencyRows } from './assembly-constituencies.ts';
import { electionFrame, filesOf, ladderView, listView, otherDays, ruleName, ruleWords } from './lists-common.ts';
import { partyView } from './names.ts';

const w = words.systems;
const FILES = [
  'devolved/lists.csv',
  'devolved/regions.csv',
  'devolved/national.csv',
  'devolved/london-constituencies.csv',
];
const shown = (value: number | undefined) => (value === undefined ? w.shared.dash : thousands(value));

export function assemblyPath(place: string, day: string): string {
  return `/assembly/${place}/${day}`;
}

/** The election an address names. */
export function assemblyOf(record: ElectoralRecord, place: string, day?: string): AssemblyElection {
  const all = assemblyElections(record);
  const found = all.findLast((each) => each.place === place && (day === undefined || each.date === day));
  const near = all.map((each) => ({
    text: w.assembly.title(each.place, longDate(each.date)),
    href: assemblyPath(each.place, each.date),
  }));
  return found ?? error(404, { message: w.assembly.error(place, day ?? ''), near });
}

/** Everything the page of an assembly's election shows. */
export function assemblyPage(record: ElectoralRecord, election: AssemblyElection): AssemblyPage {
  const { date, place, regions, system, totals } = election;
  const all = totals.reduce((sum, each) => sum + each.seats, 0);
  const won = totals.filter(({ seats }) => seats > 0);
  const most = won[0]!;
  const title = w.assembly.title(place, longDate(date));
  const threshold = thresholdView(record, election);
  return {
    kind: w.assembly.kind(ruleName(system.rule)),
    title,
    stamp: w.shared.declared,
    big: {
      value: String(most.seats),
      label: w.european.big(String(all), [partyView(record, most.party).name]),
      party: most.party,
    },
    sentence: seatsSentence(
      won.map(({ party, seats }) => ({ list: { party, name: '' }, seats })),
      all,
      record.parties(),
    ),
    close: '',
    facts: [
      { term: w.shared.seatsFact, value: String(all) },
      ...(regions.length > 0 ? [{ term: w.assembly.listVotes, value: thousands(listVotesOf(regions)) }] : []),
    ],
    bar: won.map(({ party, seats }) => ({ party: partyView(record, party), seats })),
    caption: w.assembly.caption(title),
    rows: totals.map((each) => totalRow(record, each, regions)),
    notes: [
      ...(regions.length === 0 ? [w.assembly.noRegions] : []),
      ...(notHeldOf(regions) > 0 ? [w.assembly.someLists(thousands(notHeldOf(regions)))] : []),
    ],
    ...(threshold && { threshold }),
    regions: regions.map((region) => regionView(record, region)),
    constituencies: constituencyRows(record, election),
    others: otherDays(
      assemblyElections(record)
        .filter((each) => each.place === place)
        .map((each) => each.date),
      date,
      (day) => ({ text: shortDate(day), href: assemblyPath(place, day) }),
    ),
    rule: ruleWords(system),
    downloads: filesOf(assemblyPath(place, date), []),
  };
}

function listVotesOf(regions: readonly ListRegion[]): number {
  return regions.reduce((sum, each) => sum + each.listVotes, 0);
}

function notHeldOf(regions: readonly ListRegion[]): number {
  return regions.reduce((sum, each) => sum + each.notHeld, 0);
}

function totalRow(record: ElectoralRecord, total: AssemblyTotal, regions: readonly ListRegion[]): AssemblyRow {
  const votes = total.listVotes;
  return {
    party: partyView(record, total.party),
    votes: shown(votes),
    share:
      votes === undefined || regions.length === 0
        ? w.shared.dash
        : percent(share({ votes, valid: listVotesOf(regions) })),
    constituencies: shown(total.constituencySeats),
    list: shown(total.listSeats),
    seats: String(total.seats),
  };
}

function regionView(record: ElectoralRecord, region: ListRegion): AssemblyRegion {
  const { additional, lists, name, seats, slug } = region;
  const { allocation } = additional;
  const contenders = lists.map((list) => ({ party: listView(record, list.party, list.name) }));
  const ladder = allocation.kind === 'no votes' ? [] : allocation.ladder;
  const last = lastSeatSentence(allocation, lists, record.parties(), 'list seat');
  return {
    id: slug,
    name,
    seats: w.shared.seatsOf(seats),
    order: ladder.map(({ party }) => contenders[party]!.party),
    last,
    note: constituenciesNote(record, region),
    ladder: ladderView(allocation, contenders, {
      caption: `${w.ladder.heading}, ${name}`,
      note: w.assembly.regionsNote,
      last,
      names: [],
    }),
  };
}

/** What each party brings from the constituencies, which its divisors begin after. */
function constituenciesNote(record: ElectoralRecord, { lists }: ListRegion): string {
  const brought = lists.filter(({ constituencySeats }) => constituencySeats > 0);
  return w.assembly.brought(
    brought.map(({ party, constituencySeats }) => `${partyView(record, party).short} ${constituencySeats}`).join(', '),
  );
}

/** What the threshold changed; nothing where there is none, or it changed nothing. */
function thresholdView(
  record: ElectoralRecord,
  { election, regions, system, totals }: AssemblyElection,
): AssemblyPage['threshold'] {
  if (!system.threshold || regions.length === 0) return undefined;
  const without = totalsOfLists(listRegions(record, election, { threshold: ratio(0) }));
  const rows = totals.flatMap(({ party, seats }) => {
    const other = without.find((each) => each.party === party)?.seats ?? 0;
    if (other === 0 && seats === 0) return [];
    return [
      {
        party: partyView(record, party),
        with: String(seats),
        without: String(other),
        change: netChange(other - seats),
      },
    ];
  });
  return { heading: w.assembly.threshold, text: w.assembly.thresholdText(percent(system.threshold, 0)), rows };
}

export function assemblyFrame(record: ElectoralRecord, home: string, { date, place, system }: AssemblyElection): Frame {
  return electionFrame(record, home, {
    about: { text: w.assembly.index, href: '/assembly' },
    stamp: shortDate(date),
    text: `${w.assembly.names[place]} · ${ruleName(system.rule)}`,
    files: FILES,
  });
}

/** Every election of an assembly that is held, newest first. */
export function assembliesPage(record: ElectoralRecord): AssembliesPage {
  return {
    lede: w.assembly.lede,
    rows: assemblyElections(record)
      .toSorted((a, b) => (a.date === b.date ? 0 : a.date > b.date ? -1 : 1))
      .map(({ place, date, totals, regions }) => ({
        page: { text: w.assembly.names[place], href: assemblyPath(place, date) },
        day: longDate(date),
        bar: totals
          .filter(({ seats }) => seats > 0)
          .map(({ party, seats }) => ({ party: partyView(record, party), seats })),
        note: regions.length > 0 ? w.assembly.byRegion(regions.length) : w.assembly.totalsOnly,
      })),
  };
}

export function assembliesFrame(record: ElectoralRecord, home: string): Frame {
  return electionFrame(record, home, {
    about: { text: w.assembly.index, href: '/assembly' },
    stamp: w.assembly.index,
    text: w.assembly.status,
    files: FILES,
  });
}
