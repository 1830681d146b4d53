import { slugOf } from '../names.ts';
import { list } from '../rows.ts';
import { figure, type Check } from './check.ts';
import { packContests } from './contest-files.ts';
import type { PackTables } from './pack-tables.ts';

/** Candidates stand in order of votes, nobody ties for first place, and the result in words names the party that came first. */
export const winnersStated: Check = (pack) => {
  const partyOf = partiesByName(pack);
  const failures: string[] = [];
  let stated = 0;
  for (const { id, gss, row, candidacies } of packContests(pack)) {
    const votes = candidacies.map((each) => each.count('votes'));
    const wrong = votes.findIndex((each, index) => index > 0 && each > votes[index - 1]!);
    if (wrong > 0)
      failures.push(
        `${candidacies[wrong]!.at}: ${id} ${gss}: ${figure(votes[wrong]!)} votes stand below ${figure(votes[wrong - 1]!)}.`,
      );
    if (votes.length > 1 && votes[0] === votes[1])
      failures.push(`${row.at}: ${id} ${gss}: first place is tied at ${figure(votes[0]!)}.`);
    const label = /^(.*) (?:hold|gain)\b/i.exec(row.cell('stated_result'))?.[1];
    if (label === undefined) continue;
    stated += 1;
    const winner = candidacies[0]?.cell('party');
    if (partyOf(label) !== winner)
      failures.push(
        `${row.at}: ${id} ${gss}: the result is '${row.cell('stated_result')}', and most votes went to ${winner}.`,
      );
  }
  return { title: 'First place is clear and is the result stated', sum: `${figure(stated)} stated results`, failures };
};

function partiesByName(pack: PackTables): (label: string) => string | undefined {
  const names = new Map<string, string>();
  for (const row of pack.table('parties.csv')) {
    for (const name of [row.cell('short'), row.cell('code'), row.cell('name'), ...list(row.cell('aliases'))]) {
      if (!names.has(slugOf(name))) names.set(slugOf(name), row.cell('party'));
    }
  }
  return (label) => names.get(slugOf(label));
}
