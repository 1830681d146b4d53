import { requireCount, requireSome, WrongInput } from '../../wrong-input.ts';
import type { StvContest } from './types.ts';
import { unitsInVote } from './units.ts';

/**
 * The papers of a contest laid end to end in arrays of whole numbers, as a count looks at each of them many times. A line is an entry of
 * `StvContest.papers`; its preferences stand from `begins[line]` up to `begins[line + 1]`.
 */
export interface BallotBox {
  readonly preferences: Int32Array;
  readonly begins: Int32Array;
  /** How many papers each line stands for. */
  readonly papers: Float64Array;
  /** Papers with a first preference. */
  readonly valid: number;
}

/** Lays out the papers, and refuses a contest that cannot be counted. */
export function fillBallotBox({ candidates, seats, papers }: StvContest, decimals: number): BallotBox {
  requireSome('seats', seats);
  requireCount('candidates', candidates);
  const begins = new Int32Array(papers.length + 1);
  for (let line = 0; line < papers.length; line++) begins[line + 1] = begins[line]! + papers[line]!.preferences.length;
  const box = { preferences: new Int32Array(begins[papers.length]!), begins, papers: new Float64Array(papers.length) };
  const seen = new Int32Array(candidates).fill(-1);
  let valid = 0;
  for (let line = 0; line < papers.length; line++) {
    const { papers: many, preferences } = papers[line]!;
    if (!(Number.isSafeInteger(many) && many >= 0)) requireCount(`papers[${line}].papers`, many);
    for (let at = 0; at < preferences.length; at++) {
      const preference = preferences[at]!;
      if (seen[preference] === undefined) refuseUnknown(line, preference, candidates);
      if (seen[preference] === line) refuseRepeated(line, preference);
      seen[preference] = line;
      box.preferences[begins[line]! + at] = preference;
    }
    box.papers[line] = many;
    if (preferences.length > 0) valid += many;
  }
  if (Number.isSafeInteger(valid * unitsInVote(decimals))) return { ...box, valid };
  throw new WrongInput(
    `papers come to ${valid}, which is more than can be counted exactly: check the numbers of papers.`,
  );
}

function refuseUnknown(line: number, preference: number, candidates: number): never {
  throw new WrongInput(
    `papers[${line}].preferences has ${preference}, where a position from 0 to ${candidates - 1} was expected: there are ${candidates} candidates.`,
  );
}

function refuseRepeated(line: number, preference: number): never {
  throw new WrongInput(
    `papers[${line}].preferences has ${preference} twice, where each candidate at most once was expected: check the paper.`,
  );
}
