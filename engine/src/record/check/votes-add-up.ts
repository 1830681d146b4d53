import { figure, type Check } from './check.ts';
import { folderOf, heldElections, packContests } from './contest-files.ts';

/** The votes of the candidates add to the valid votes in every contest, and every candidate has a contest. */
export const votesAddUp: Check = (pack) => {
  const contests = packContests(pack);
  const failures: string[] = [];
  let votes = 0;
  let candidacies = 0;
  for (const { id, gss, row, candidacies: stood } of contests) {
    const sum = stood.reduce((total, each) => total + each.count('votes'), 0);
    const valid = row.count('valid_votes');
    votes += valid;
    candidacies += stood.length;
    if (stood.length === 0) failures.push(`${row.at}: ${id} ${gss} has no candidacies.`);
    else if (Number.isNaN(sum))
      failures.push(`${row.at}: ${id} ${gss} has a candidacy whose votes are not a whole number.`);
    else if (sum !== valid) {
      const by = Math.abs(sum - valid);
      failures.push(
        `${row.at}: ${id} ${gss}: candidates add to ${figure(sum)}, valid votes are ${figure(valid)}: ${figure(by)} ${sum > valid ? 'over' : 'short'}.`,
      );
    }
  }
  const files = new Set(heldElections(pack).map((election) => `${folderOf(election)}/candidacies.csv`));
  const rows = [...files].reduce((sum, file) => sum + pack.table(file).length, 0);
  if (rows !== candidacies)
    failures.push(`${figure(rows - candidacies)} candidacies belong to no contest of their file.`);
  return {
    title: 'Candidates add to valid votes in every contest',
    sum: `${figure(contests.length)} contests, ${figure(candidacies)} candidacies, ${figure(votes)} votes`,
    failures,
  };
};
