import { baselineTag, beforeOf, FIGURES } from '../../copy/index.ts';
import type { ElectoralRecord, Election, Margin, Region } from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

export const MAJORITIES_COLUMNS = [
  column('seat', 'text', 'Seat', 'Name of the constituency'),
  column('gss', 'id', 'Code', 'GSS code'),
  column('winner', 'id', 'Winner', 'Party that won'),
  column('candidate', 'text', 'Elected', 'Name of the winner; empty in a notional result'),
  column('before', 'id', 'Before', 'Party that won at the baseline: the election before, notional on new boundaries'),
  column('gain', 'flag', 'Gain', 'The winner is another party than before'),
  column('second', 'id', 'Second', 'Party in second place'),
  column('majority', 'count', 'Majority', FIGURES.majority.is),
  column('majorityPercent', 'percent', 'Majority %', `${FIGURES.majorityPercent.is}, unrounded`),
  column('validVotes', 'count', 'Valid votes', FIGURES.validVotes.is),
  column('notional', 'flag', 'Notional', 'Estimated on other boundaries'),
  ...SOURCE_COLUMNS,
];

/** Majorities of an election in a region, in the order given. */
export function majoritiesTable(
  record: ElectoralRecord,
  region: Region,
  election: Election,
  margins: readonly Margin[],
): Table {
  return {
    name: 'majorities',
    title: `Majorities: ${region.name}, ${election.name}`,
    about: { region: region.id, election: election.id, baseline: baselineTag(election), revision: record.revision },
    columns: MAJORITIES_COLUMNS,
    rows: margins.map(({ area, contest, winner, runnerUp, majority, share }) => {
      const before = beforeOf(record, contest)?.party;
      return {
        seat: area.name,
        gss: area.gss,
        winner: winner.party,
        candidate: winner.candidate || undefined,
        before,
        gain: before !== undefined && before !== winner.party,
        second: runnerUp.party,
        majority,
        majorityPercent: exactPercent(share),
        validVotes: contest.validVotes,
        notional: election.kind === 'notional',
        ...sourceCells(record, [contest.cite]),
      };
    }),
  };
}
