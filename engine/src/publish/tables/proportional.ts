import type { Proportional } from '../../forecast/index.ts';
import { share } from '../../psephology/index.ts';
import type { ElectoralRecord } from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

export const PROPORTIONAL_COLUMNS = [
  column('party', 'id', 'Party', 'Party, or an individual with the name in the next column'),
  column('candidate', 'text', 'Candidate', 'An individual: a list of one'),
  column('votes', 'count', 'Votes', 'Votes in all seats of the region'),
  column('sharePercent', 'percent', 'Share %', 'Of valid votes, unrounded'),
  column('won', 'count', 'Won', 'Seats won by most votes in each'),
  column('dhondt', 'count', 'D’Hondt', 'Seats by D’Hondt over the whole region'),
  column('sainteLague', 'count', 'Sainte-Laguë', 'Seats by Sainte-Laguë'),
  column(
    'modifiedSainteLague',
    'count',
    'Modified Sainte-Laguë',
    'Seats by Sainte-Laguë with 1.4 as the first divisor',
  ),
  column('largestRemainder', 'count', 'Largest remainder, Hare', 'Seats by largest remainder with the Hare quota'),
  column(
    'largestRemainderDroop',
    'count',
    'Largest remainder, Droop',
    'Seats by largest remainder with the Droop quota',
  ),
  ...SOURCE_COLUMNS,
];

const IDS = {
  dhondt: 'dhondt',
  'sainte-lague': 'sainteLague',
  'modified-sainte-lague': 'modifiedSainteLague',
  'largest-remainder': 'largestRemainder',
  'largest-remainder-droop': 'largestRemainderDroop',
} as const;

/** A region's votes of a general election shared out by each rule, list by list. */
export function proportionalTable(record: ElectoralRecord, answer: Proportional): Table {
  const { byRule, election, lists, region, seats, validVotes } = answer;
  const sources = sourceCells(record, [{ file: `data/uk/westminster/${election.id}/candidacies.csv`, line: 1 }]);
  return {
    name: 'lists',
    title: `What if: ${region.name}, ${election.name}, by lists`,
    about: { region: region.id, election: election.id, seats, revision: record.revision },
    columns: PROPORTIONAL_COLUMNS,
    rows: lists.map(({ party, candidate, votes, won }, at) => ({
      party,
      candidate,
      votes,
      sharePercent: validVotes === 0 ? undefined : exactPercent(share({ votes, valid: validVotes })),
      won,
      ...Object.fromEntries(byRule.map((each) => [IDS[each.rule], each.seats[at]])),
      ...sources,
    })),
  };
}
