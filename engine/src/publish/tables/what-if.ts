import { baselineTag } from '../../copy/index.ts';
import {
  backTests,
  METHODS,
  partyOf,
  type Base,
  type Illustration,
  type Leaders,
  type Start,
} from '../../forecast/index.ts';
import { winnerOf, type Election, type ElectoralRecord, type Region } from '../../record/index.ts';
import { column, type Table } from '../table.ts';

const WHAT_IF_COLUMNS = [
  column('gss', 'id', 'Code', 'GSS code of the constituency'),
  column('seat', 'text', 'Seat', 'Name of the constituency'),
  column('won', 'id', 'Won by', 'Party that won at the baseline'),
  column('verdict', 'id', 'Verdict', 'stays, changes, cannot say, not moved'),
  column('uniform', 'id', 'Uniform', 'Party that leads by uniform swing'),
  column('uniformLead', 'percent', 'Lead', 'Its lead in points, unrounded'),
  column('proportional', 'id', 'In proportion', 'Party that leads when falling parties fall in proportion'),
  column('proportionalLead', 'percent', 'Lead', 'Its lead in points, unrounded'),
];

export interface WhatIfAnswer {
  readonly region: Region;
  readonly election: Election;
  readonly start: Start;
  readonly base: Base;
  readonly illustration: Illustration;
  /** Rows of `start` that lie in the region. */
  readonly seats: readonly number[];
}

/** Every seat of a region under an illustration, by name. It is no forecast. */
export function whatIfTable(record: ElectoralRecord, answer: WhatIfAnswer): Table {
  const { region, election, start, base, illustration, seats } = answer;
  const said = (found: Leaders, seat: number) => partyOf(base, seat, found.first[seat]!);
  const rows = seats.map((seat) => {
    const { area } = start.contests[seat]!;
    const [uniform, proportional] = METHODS.map((method) => illustration.by[method]);
    return {
      gss: area.gss,
      seat: area.name,
      won: winnerOf(start.contests[seat]!)?.party,
      verdict: illustration.verdicts[seat],
      uniform: said(uniform!, seat),
      uniformLead: uniform!.lead[seat]! * 100,
      proportional: said(proportional!, seat),
      proportionalLead: proportional!.lead[seat]! * 100,
    };
  });
  return {
    name: 'seats',
    title: `Illustration: ${region.name}`,
    about: { region: region.id, election: election.id, baseline: baselineTag(election), revision: record.revision },
    columns: WHAT_IF_COLUMNS,
    rows: rows.toSorted((a, b) => a.seat.localeCompare(b.seat, 'en-GB')),
  };
}

const BACK_TEST_COLUMNS = [
  column('method', 'id', 'Method', 'uniform, or losers-proportional'),
  column(
    'changesOf',
    'id',
    'Changes of',
    'Whose change was given to each seat: Great Britain’s, its nation’s, its official region’s',
  ),
  column('seats', 'count', 'Seats', 'Seats of the region in Great Britain'),
  column('right', 'count', 'Right', 'Seats where the largest standing party was the winner'),
  column('projected', 'list', 'Said', 'Seats by party as the method would have said'),
  column('actual', 'list', 'Came', 'Seats by party as they came'),
];

/** How many seats each method would have got right at a past election, given the true changes. */
export function backTestsTable(record: ElectoralRecord, region: Region, election: Election): Table {
  const tried = backTests(record, election, region);
  const short = (party: string) => record.parties().get(party)?.short ?? party;
  const counts = (all: readonly { readonly party: string; readonly seats: number }[]) =>
    all.map(({ party, seats }) => `${short(party)} ${seats}`);
  return {
    name: 'backTests',
    title: `Back-test: ${region.name}, ${election.name}`,
    about: {
      region: region.id,
      election: election.id,
      baseline: baselineTag(tried[0]!.before),
      revision: record.revision,
    },
    columns: BACK_TEST_COLUMNS,
    rows: tried.map((each) => ({
      method: each.method,
      changesOf: each.changesOf,
      seats: each.seats,
      right: each.right,
      projected: counts(each.projected),
      actual: counts(each.actual),
    })),
  };
}
