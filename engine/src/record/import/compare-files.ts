import type { CandidacyGiven } from '../facts.ts';
import { allColumns, checkSum, gapOf } from './add-up.ts';
import type { ContestRows, Contests } from './contest-rows.ts';
import { figure, type Findings } from './findings.ts';
import type { Summaries, Summary } from './library-constituencies.ts';

/** Checks that the summary and the candidates tell the same: seats, every party's votes, valid votes, majority, first and second. */
export function compareFiles(contests: Contests, summaries: Summaries, findings: Findings): void {
  for (const [key, summary] of summaries) {
    const contest = contests.get(key);
    if (contest) compareContest(contest, summary, findings);
    else findings.problem(summary.place, `${summary.area.name} has no candidates.`);
  }
  for (const [key, { area, file, line }] of contests) {
    if (!summaries.has(key))
      findings.problem({ file, line }, `${area.name} is missing from the results by constituency.`);
  }
}

function compareContest(contest: ContestRows, summary: Summary, findings: Findings): void {
  const sums = votesByColumn(contest.candidacies, summary);
  checkSum(summary, sums, findings);
  const { area, place } = summary;
  if (gapOf(summary) === 0) {
    for (const { label, votes } of allColumns(summary)) {
      if (votes === sums.get(label)) continue;
      findings.problem(
        place,
        `${area.name}: column ${label} has ${figure(votes)}, and its candidates add to ${figure(sums.get(label)!)}.`,
      );
    }
  }
  const total = contest.candidacies.reduce((sum, { votes }) => sum + votes!, 0);
  if (total !== summary.valid) {
    const by = `${figure(Math.abs(total - summary.valid))} ${total > summary.valid ? 'over' : 'short'}`;
    findings.problem(
      { file: contest.file, line: contest.line },
      `${area.name}: the candidates add to ${figure(total)}, and valid votes are ${figure(summary.valid)}: ${by}.`,
    );
  }
  comparePlaces(contest, summary, findings);
}

/** The votes of the candidates under the column that a summary has for their party. */
function votesByColumn(candidacies: readonly CandidacyGiven[], summary: Summary): ReadonlyMap<string, number> {
  const sums = new Map(allColumns(summary).map(({ label }) => [label, 0]));
  for (const { party, votes } of candidacies) {
    const { label } = summary.columns.find((column) => column.party === party) ?? summary.other;
    sums.set(label, sums.get(label)! + votes!);
  }
  return sums;
}

function comparePlaces(
  { candidacies }: ContestRows,
  { area, place, first, second, majority }: Summary,
  findings: Findings,
): void {
  const [winner, runnerUp] = candidacies.toSorted((a, b) => b.votes! - a.votes!);
  if (!winner || !runnerUp) return;
  const ahead = winner.votes! - runnerUp.votes!;
  if (ahead !== majority) {
    const sum = `${winner.candidate} ${figure(winner.votes!)} less ${runnerUp.candidate} ${figure(runnerUp.votes!)} is ${figure(ahead)}`;
    findings.problem(place, `${area.name}: ${sum}, and the majority given is ${figure(majority)}.`);
  }
  for (const [given, candidate, words] of [
    [first, winner, 'first'],
    [second, runnerUp, 'second'],
  ] as const) {
    if (given.party === undefined || given.party === candidate.party || ahead === 0) continue;
    findings.problem(
      place,
      `${area.name}: ${given.label} is given as ${words}, and by the candidates it is ${candidate.partyName}.`,
    );
  }
}
