import { figure, type Findings } from './findings.ts';
import type { PartyColumn, Summaries, Summary } from './library-constituencies.ts';

/** Checks each row of the summary file on its own: columns against valid votes, majority, ballots against electors. */
export function checkSummaries(summaries: Summaries, findings: Findings): void {
  for (const summary of summaries.values()) {
    checkBallots(summary, findings);
    checkMajority(summary, findings);
  }
}

/** Every column that holds votes, the one of all others last. */
export function allColumns({ columns, other }: Summary): readonly PartyColumn[] {
  return [...columns, other];
}

/** By how much the party columns exceed the valid votes; negative when they fall short. */
export function gapOf(summary: Summary): number {
  return allColumns(summary).reduce((sum, { votes }) => sum + votes, 0) - summary.valid;
}

/**
 * Says how the columns fail to add up, and which single figure could be replaced so that they do. With the votes by candidate at hand
 * there is at most one such figure; without, the majority may tell.
 */
export function checkSum(
  summary: Summary,
  byCandidates: ReadonlyMap<string, number> | undefined,
  findings: Findings,
): void {
  const gap = gapOf(summary);
  if (gap === 0) return;
  const sum = figure(summary.valid + gap);
  const by = `${figure(Math.abs(gap))} ${gap > 0 ? 'over' : 'short'}`;
  const fitting = replacements(summary, gap, byCandidates).map(
    ({ label, votes }) => `${label} ${figure(votes)} → ${figure(votes - gap)}`,
  );
  const hint = fitting.length === 0 ? 'no single figure explains it' : `${fitting.join(' or ')} would fit`;
  const witness = byCandidates && fitting.length === 1 ? ', which is what the candidates have' : '';
  findings.problem(
    summary.place,
    `${summary.area.name}: the party columns add to ${sum}, and valid votes are ${figure(summary.valid)}: ${by}; ${hint}${witness}.`,
  );
}

function replacements(
  summary: Summary,
  gap: number,
  byCandidates: ReadonlyMap<string, number> | undefined,
): readonly PartyColumn[] {
  return allColumns(summary).filter((column) => {
    const votes = column.votes - gap;
    if (votes < 0 || column.votes === 0) return false;
    if (byCandidates) return byCandidates.get(column.label) === votes;
    return fitsMajority(summary, (each) => (each === column ? votes : each.votes));
  });
}

function fitsMajority(summary: Summary, votesOf: (column: PartyColumn) => number): boolean {
  const [first, second] = [columnOf(summary, summary.first.party), columnOf(summary, summary.second.party)];
  return first === undefined || second === undefined || votesOf(first) - votesOf(second) === summary.majority;
}

function checkMajority(summary: Summary, findings: Findings): void {
  if (gapOf(summary) !== 0) return;
  const [first, second] = [columnOf(summary, summary.first.party), columnOf(summary, summary.second.party)];
  if (!first || !second || first.votes - second.votes === summary.majority) return;
  findings.problem(
    summary.place,
    `${summary.area.name}: ${first.label} ${figure(first.votes)} less ${second.label} ${figure(second.votes)} is ${figure(first.votes - second.votes)}, and the majority given is ${figure(summary.majority)}.`,
  );
}

function checkBallots({ area, place, valid, invalid, electorate }: Summary, findings: Findings): void {
  if (valid + invalid <= electorate) return;
  findings.problem(
    place,
    `${area.name}: ${figure(valid)} valid and ${figure(invalid)} rejected ballots are more than the electorate of ${figure(electorate)}.`,
  );
}

function columnOf(summary: Summary, party: string | undefined): PartyColumn | undefined {
  return summary.columns.find((column) => column.party === party);
}
