import { requireCount, requireSome, WrongInput } from '../../wrong-input.ts';
import type { StvContest } from './types.ts';
import { unitsInVote } from './units.ts';

/** Refuses a contest that cannot be counted; gives the papers with a first preference. */
export function checkContest({ candidates, seats, papers }: StvContest, decimals: number): number {
  requireSome('seats', seats);
  requireCount('candidates', candidates);
  const seen = new Int32Array(candidates).fill(-1);
  let valid = 0;
  for (let line = 0; line < papers.length; line++) {
    const each = papers[line]!;
    requireCount(`papers[${line}].papers`, each.papers);
    for (const preference of each.preferences) {
      if (!(preference >= 0 && preference < candidates && Number.isInteger(preference))) refuseUnknown(line, preference, candidates);
      if (seen[preference] === line) refuseRepeated(line, preference);
      seen[preference] = line;
    }
    if (each.preferences.length > 0) valid += each.papers;
  }
  if (!Number.isSafeInteger(valid * unitsInVote(decimals))) {
    throw new WrongInput(`papers come to ${valid}, which is more than can be counted exactly: check the numbers of papers.`);
  }
  return valid;
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
