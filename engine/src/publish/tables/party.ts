import { FIGURES } from '../../copy/index.ts';
import type { ElectoralRecord, PartyAt, PartyId } from '../../record/index.ts';
import { exactPercent } from '../cells.ts';
import { column, type Table } from '../table.ts';

export const PARTY_COLUMNS = [
  column('election', 'id', 'Election', 'Id of the general election'),
  column('polledOn', 'date', 'Polled', 'Day of the poll'),
  column('seats', 'count', 'Seats', 'Seats won'),
  column('of', 'count', 'Of', 'Seats declared'),
  column('candidates', 'count', 'Stood', 'Candidates of the party'),
  column('votes', 'count', 'Votes', FIGURES.votes.is),
  column('share', 'percent', 'Share', 'Percentage of the valid votes of the United Kingdom, unrounded'),
  column('lostDeposits', 'count', 'Lost deposits', 'Candidates who polled a twentieth of the valid vote or less'),
];

/** A party at each general election, newest first. */
export function partyTable(record: ElectoralRecord, party: PartyId, at: readonly PartyAt[]): Table {
  return {
    name: 'elections',
    title: record.parties().get(party)!.name,
    about: { party, revision: record.revision },
    columns: PARTY_COLUMNS,
    rows: at.map(({ election, share, lostDeposits, seats, of, candidates, votes }) => ({
      election: election.id,
      polledOn: election.polledOn,
      seats,
      of,
      candidates,
      votes,
      share: exactPercent(share),
      lostDeposits: lostDeposits.length,
    })),
  };
}
