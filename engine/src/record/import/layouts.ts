import { slugOf } from '../names.ts';
import type { Findings } from './findings.ts';
import type { RawTable } from './read-table.ts';

export type LayoutName = 'library candidates' | 'library constituencies' | 'democracy club';

/** Names of a column over the years, newest first, as slugs. A layout is known by its required columns. */
interface Layout {
  readonly name: LayoutName;
  readonly title: string;
  readonly required: Readonly<Record<string, readonly string[]>>;
  readonly optional: Readonly<Record<string, readonly string[]>>;
}

const LAYOUTS: readonly Layout[] = [
  {
    name: 'library candidates',
    title: "the House of Commons Library's results by candidate",
    required: {
      code: ['ons-id'],
      seat: ['constituency-name'],
      partyName: ['party-name'],
      party: ['party-abbreviation'],
      first: ['candidate-first-name', 'firstname'],
      surname: ['candidate-surname', 'surname'],
      votes: ['votes'],
    },
    optional: {
      ecId: ['electoral-commission-party-id'],
      adjunct: ['electoral-commission-adjunct-party-id'],
      sitting: ['sitting-mp'],
      member: ['member-mnis-id'],
      share: ['share'],
    },
  },
  {
    name: 'library constituencies',
    title: "the House of Commons Library's results by constituency",
    required: {
      code: ['ons-id'],
      seat: ['constituency-name'],
      first: ['first-party'],
      second: ['second-party'],
      electorate: ['electorate'],
      valid: ['valid-votes'],
      invalid: ['invalid-votes'],
      majority: ['majority'],
      other: ['all-other-candidates', 'other'],
    },
    optional: { otherWinner: ['of-which-other-winner', 'other-winner'] },
  },
  {
    name: 'democracy club',
    title: "Democracy Club's candidates",
    required: {
      id: ['person-id', 'id'],
      name: ['person-name', 'name'],
      election: ['election-id', 'election'],
      partyId: ['party-id'],
      partyName: ['party-name'],
      seat: ['post-label'],
    },
    optional: { code: ['gss', 'gss-code', 'post-id'], ballot: ['ballot-paper-id'], cancelled: ['cancelled-poll'] },
  },
];

/** A table whose layout is known: which cell is which. */
export interface KnownTable extends RawTable {
  readonly layout: LayoutName;
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Recognises a layout by the header.
 *
 * @throws ImportRefused naming the columns that are missing, or the layouts there are.
 */
export function recognise(table: RawTable, findings: Findings): KnownTable {
  const slugs = table.header.map((name) => slugOf(name.replaceAll('_', '-')));
  const ranked = LAYOUTS.map((layout) => {
    const missing = Object.values(layout.required).filter((names) => !names.some((name) => slugs.includes(name)));
    return { layout, missing, share: 1 - missing.length / Object.keys(layout.required).length };
  }).toSorted((a, b) => b.share - a.share);
  const { layout, missing, share } = ranked[0]!;
  const place = { file: table.file, line: 1 };
  if (share < 0.5) {
    findings.refuseNow(
      place,
      `the columns are not of a layout that is known; expected ${LAYOUTS.map((each) => each.title).join(', or ')}.`,
    );
  }
  if (missing.length > 0) {
    const names = missing.map((each) => `'${each[0]!.replaceAll('-', ' ')}'`).join(', ');
    findings.refuseNow(
      place,
      `the columns look like ${layout.title}, but ${names} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    );
  }
  const columns = new Map<string, number>();
  for (const [field, names] of Object.entries({ ...layout.required, ...layout.optional })) {
    const found = names.find((name) => slugs.includes(name));
    if (found !== undefined) columns.set(field, slugs.indexOf(found));
  }
  return { ...table, layout: layout.name, columns };
}
