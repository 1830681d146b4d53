import { error } from '@sveltejs/kit';
import { longDate, officeSentence, percent, shortDate, thousands } from 'countroom/copy';
import { ratio, share, validVotes } from 'countroom/psephology';
import { boroughVotes, mayoralElections, type ElectoralRecord, type MayoralElection } from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { OfficePage } from '#lib/view/office.ts';
import { words } from '#lib/words/en.ts';
import { electionFrame, filesOf, largestOf, otherDays, portionOf, ruleName, ruleWords } from './lists-common.ts';
import { hasTwoRounds, officeBig, officeRows } from './lists-office.ts';
import { partyView } from './names.ts';

const w = words.systems;
/** The one authority whose mayor is held, and the word for it in an address. */
const LONDON = { id: 'mayor.greater-london-authority.', slug: 'london', name: 'London' };
/** Candidates drawn in every borough. */
const DRAWN = 5;

export function mayorPath(day: string): string {
  return `/mayor/${LONDON.slug}/${day}`;
}

export function mayorDays(record: ElectoralRecord): readonly string[] {
  return mayoralElections(record).map(({ date }) => date);
}

/** The election of a mayor that an address names. */
export function mayorOf(record: ElectoralRecord, place: string, day: string): MayoralElection {
  const near = mayorDays(record).map((each) => ({ text: w.mayor.title(longDate(each)), href: mayorPath(each) }));
  const found = mayoralElections(record).find(({ id }) => place === LONDON.slug && id === `${LONDON.id}${day}`);
  return found ?? error(404, { message: w.mayor.error(place, day), near });
}

/** Everything the page of the election of a mayor shows. */
export function mayorPage(record: ElectoralRecord, election: MayoralElection): OfficePage {
  const { candidacies, date, outcome, system, validVotes: valid } = election;
  const twoRounds = hasTwoRounds(candidacies);
  const title = w.mayor.title(longDate(date));
  const charts = boroughCharts(record, election);
  return {
    kind: w.mayor.kind(ruleName(system.rule)),
    title,
    stamp: w.shared.declared,
    big: officeBig(candidacies, outcome),
    sentence: officeSentence({ candidacies, outcome }, record.parties(), 'per cent'),
    close: '',
    facts: [{ term: twoRounds ? w.office.validFirst : w.shared.valid, value: thousands(valid) }],
    twoRounds,
    changes: false,
    caption: title,
    rows: officeRows(record, candidacies, valid, undefined),
    notes: [...(twoRounds ? [w.office.rounds] : []), w.mayor.noChange],
    conflicts: [],
    credit: '',
    areas: [],
    ...(charts && { charts }),
    others: otherDays(mayorDays(record), date, (day) => ({ text: shortDate(day), href: mayorPath(day) })),
    rule: ruleWords(system),
    downloads: filesOf(mayorPath(date), []),
  };
}

/** First preferences in every borough, to one scale; nothing where boroughs are not held. */
function boroughCharts(record: ElectoralRecord, { id, candidacies }: MayoralElection): OfficePage['charts'] {
  const boroughs = boroughVotes(record, id);
  if (boroughs.length === 0) return undefined;
  const drawn = candidacies.slice(0, DRAWN);
  const shares = boroughs.map(({ name, first }) => {
    const valid = validVotes(first.map(({ votes }) => votes));
    return {
      name,
      of: drawn.map(({ candidate, party }) => ({
        party,
        share: share({ votes: first.find((each) => each.candidate === candidate)?.votes ?? 0, valid }),
      })),
    };
  });
  const scale = largestOf([ratio(1, 10), ...shares.flatMap(({ of }) => of.map((each) => each.share))]);
  return {
    heading: w.mayor.boroughs,
    note: w.mayor.boroughsNote,
    charts: shares.map(({ name, of }) => ({
      name,
      bars: of.map((each) => ({
        party: partyView(record, each.party),
        share: percent(each.share),
        change: '',
        portion: portionOf(each.share, scale),
      })),
    })),
    scale: w.european.scale(percent(scale)),
  };
}

export function mayorFrame(record: ElectoralRecord, home: string, { date, system }: MayoralElection): Frame {
  return electionFrame(record, home, {
    about: { text: w.mayor.short, href: mayorPath(date) },
    stamp: shortDate(date),
    text: `${w.mayor.short} · ${ruleName(system.rule)}`,
    files: ['mayoral/candidacies.csv', 'mayoral/areas.csv'],
  });
}
