import { share } from '../../psephology/index.ts';
import { baselineTag } from '../../copy/index.ts';
import { seatsIn, areaKey, winnerOf, type ElectoralRecord, type Election, type Region } from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

const VOTES_COLUMNS = [
  column('party', 'id', 'Party', 'Party, as an id'),
  column('partyName', 'text', 'Party name', 'Name of the party'),
  column('candidates', 'count', 'Stood', 'Candidates in the region'),
  column('votes', 'count', 'Votes', 'Valid votes in the region'),
  column('share', 'percent', 'Share', 'Percentage of the valid votes of the region, unrounded'),
  column('seats', 'count', 'Seats', 'Seats won'),
  ...SOURCE_COLUMNS,
];

/** Votes and seats of each party in a region at an election, most votes first. */
export function votesTable(record: ElectoralRecord, region: Region, election: Election): Table {
  const held = record.contests(election.id);
  const contests = seatsIn(region, election.boundarySet).flatMap(({ area }) => held.get(areaKey(area)) ?? []);
  const declared = contests.filter((contest) => contest.state === 'declared');
  const valid = declared.reduce((sum, contest) => sum + (contest.validVotes ?? 0), 0);
  const won = Map.groupBy(declared, (contest) => winnerOf(contest)?.party);
  const stood = Map.groupBy(
    declared.flatMap((contest) => contest.candidacies),
    (each) => each.party,
  );
  const rows = [...stood].map(([party, candidacies]) => {
    const votes = candidacies.reduce((sum, each) => sum + each.votes!, 0);
    return {
      party,
      partyName: record.parties().get(party)!.name,
      candidates: candidacies.length,
      votes,
      share: exactPercent(share({ votes, valid })),
      seats: won.get(party)?.length ?? 0,
      ...sourceCells(record, [candidacies[0]?.cite]),
    };
  });
  return {
    name: 'parties',
    title: `Votes: ${region.name}, ${election.name}`,
    about: {
      region: region.id,
      election: election.id,
      baseline: baselineTag(election),
      seats: contests.length,
      declared: declared.length,
      validVotes: valid,
      revision: record.revision,
    },
    columns: VOTES_COLUMNS,
    rows: rows.toSorted((a, b) => b.votes - a.votes),
  };
}
