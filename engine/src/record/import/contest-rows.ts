import type { CandidacyGiven } from '../facts.ts';
import { areaKey, type Area } from '../types.ts';
import type { Findings } from './findings.ts';
import type { RowReader } from './reader.ts';

/** The candidates of one contest as a file has them. */
export interface ContestRows {
  readonly area: Area;
  readonly file: string;
  /** Line of its first candidate. */
  readonly line: number;
  readonly candidacies: CandidacyGiven[];
}

/** Contests by area key. */
export type Contests = Map<string, ContestRows>;

/** Adds a candidate to the contest of a row; one given twice is a problem. */
export function addCandidacy(
  contests: Contests,
  area: Area,
  row: RowReader,
  given: CandidacyGiven,
  findings: Findings,
): void {
  const { file } = row.place();
  const contest = contests.get(areaKey(area)) ?? { area, file, line: row.line, candidacies: [] };
  contests.set(areaKey(area), contest);
  if (given.candidate === '') findings.problem(row.place(), `a candidate in ${area.name} has no name.`);
  if (contest.candidacies.some((each) => each.candidate === given.candidate && each.party === given.party)) {
    findings.problem(row.place(), `${given.candidate} (${given.partyName}) is in ${area.name} twice.`);
  }
  contest.candidacies.push(given);
}
