import { longDate, officeChangeWords, officeSentence, percent, shortDate, thousands } from 'countroom/copy';
import { turnout } from 'countroom/psephology';
import {
  commissionerElections,
  sinceCommissioner,
  type CommissionerElection,
  type ElectoralRecord,
} from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { ConflictRow } from '#lib/view/lists.ts';
import type { CommissionersPage, OfficePage } from '#lib/view/office.ts';
import { words } from '#lib/words/en.ts';
import { electionFrame, filesOf, otherDays, ruleName, ruleWords } from './lists-common.ts';
import { hasTwoRounds, officeBig, officeRows } from './lists-office.ts';
import { partyView } from './names.ts';
import { pccPath } from './pcc-question.ts';

const w = words.systems;
const FILES = ['pcc/contests.csv', 'pcc/candidacies.csv', 'pcc/conflicts.csv'];

/** Everything the page of the election of a commissioner shows. */
export function commissionerPage(record: ElectoralRecord, election: CommissionerElection): OfficePage {
  const {
    candidacies,
    certainty,
    conflicts,
    date,
    electorate,
    force,
    held,
    name,
    outcome,
    source,
    system,
    validVotes: valid,
  } = election;
  const since = sinceCommissioner(record, election);
  const all = commissionerElections(record);
  const title = w.pcc.title(shortName(name), longDate(date));
  const twoRounds = hasTwoRounds(candidacies);
  return {
    kind: w.pcc.kind(ruleName(system.rule)),
    title,
    stamp: w.shared.declared,
    big: officeBig(candidacies, outcome),
    sentence: officeSentence({ candidacies, outcome }, record.parties(), 'per cent'),
    close: '',
    facts: [
      ...(electorate === undefined ? [] : [{ term: w.shared.electorate, value: thousands(electorate) }]),
      ...(valid === undefined
        ? []
        : [{ term: twoRounds ? w.office.validFirst : w.shared.valid, value: thousands(valid) }]),
      ...(electorate === undefined || valid === undefined
        ? []
        : [{ term: w.shared.turnout, value: percent(turnout({ valid, electorate })) }]),
    ],
    twoRounds,
    changes: since !== undefined,
    caption: w.pcc.caption(shortName(name), longDate(date)),
    rows: officeRows(record, candidacies, valid, since?.changes),
    notes: [
      ...(held === 'complete' ? [] : [w.office.held[held]]),
      ...(twoRounds ? [w.office.rounds] : []),
      officeChangeWords(since, system),
    ],
    conflicts: conflicts.map((each) => conflictRow(each)),
    credit: w.office.credit(source, certainty),
    areas: areaLinks(all, election),
    others: otherDays(
      all.filter((each) => each.force === force).map((each) => each.date),
      date,
      (day) => ({ text: shortDate(day), href: pccPath(force, day) }),
    ),
    rule: ruleWords(system),
    downloads: filesOf(pccPath(force, date), []),
  };
}

/** `Norfolk Constabulary` is the force; the area is Norfolk. */
function shortName(name: string): string {
  return name.replace(/ (Police|Constabulary)$/, '');
}

function areaLinks(all: readonly CommissionerElection[], { force, date }: CommissionerElection): OfficePage['areas'] {
  return all
    .filter((each) => each.date === date)
    .map((each) => ({ text: shortName(each.name), href: pccPath(each.force, date), current: each.force === force }));
}

function conflictRow({
  candidate,
  figure,
  printed,
  printedBy,
  reason,
  used,
}: CommissionerElection['conflicts'][number]): ConflictRow {
  return {
    what: candidate ? `${candidate}, ${w.office.figures[figure]}` : w.office.figures[figure],
    used: thousands(used),
    printed: thousands(printed),
    by: printedBy,
    reason,
  };
}

export function commissionerFrame(record: ElectoralRecord, home: string, election: CommissionerElection): Frame {
  return electionFrame(record, home, {
    about: { text: w.pcc.short, href: '/pcc' },
    stamp: shortDate(election.date),
    text: `${w.pcc.short} · ${shortName(election.name)} · ${ruleName(election.system.rule)}`,
    files: FILES,
  });
}

/** Who was elected in each police area at each election. */
export function commissionersPage(record: ElectoralRecord): CommissionersPage {
  const all = commissionerElections(record);
  const days = [...new Map(all.map((each) => [each.date, each.system.rule]))].toSorted().toReversed();
  const forces = Map.groupBy(all, ({ force }) => force);
  return {
    lede: w.pcc.lede(forces.size, days.length),
    days: days.map(([day, rule]) => ({ text: shortDate(day), system: ruleName(rule) })),
    rows: [...forces.values()].map((elections) => ({
      force: shortName(elections[0]!.name),
      cells: days.map(([day]) =>
        cellOf(
          record,
          elections.find(({ date }) => date === day)!,
        ),
      ),
    })),
    downloads: filesOf('/pcc', []),
  };
}

function cellOf(
  record: ElectoralRecord,
  { candidacies, date, force, conflicts, held }: CommissionerElection,
): CommissionersPage['rows'][number]['cells'][number] {
  const winner = candidacies.find(({ elected }) => elected)!;
  const notes = [
    ...(held === 'complete' ? [] : [w.pcc.heldShort[held]]),
    ...(conflicts.length > 0 ? [w.pcc.conflict] : []),
  ];
  return {
    href: pccPath(force, date),
    party: partyView(record, winner.party),
    name: winner.candidate,
    note: notes.join('; '),
  };
}

export function commissionersFrame(record: ElectoralRecord, home: string): Frame {
  return electionFrame(record, home, {
    about: { text: w.pcc.short, href: '/pcc' },
    stamp: w.pcc.short,
    text: w.pcc.status,
    files: FILES,
  });
}
