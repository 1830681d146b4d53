import { figure, type Check } from './check.ts';
import { packContests } from './contest-files.ts';

/** Nowhere are there more ballots, valid and rejected, than electors. */
export const ballotsFit: Check = (pack) => {
  let unknown = 0;
  const contests = packContests(pack);
  const failures = contests.flatMap(({ id, gss, row, election }) => {
    const rejected = row.cell('rejected') === '' ? 0 : row.count('rejected');
    if (row.cell('rejected') === '' && election.cell('kind') !== 'notional') unknown += 1;
    const ballots = row.count('valid_votes') + rejected;
    if (ballots <= row.count('electorate')) return [];
    return [`${row.at}: ${id} ${gss}: ${figure(ballots)} ballots, electorate ${row.cell('electorate') || 'missing'}.`];
  });
  return {
    title: 'No more ballots than electors',
    sum: `${figure(contests.length)} contests; rejected ballots not known in ${unknown}`,
    failures,
  };
};
