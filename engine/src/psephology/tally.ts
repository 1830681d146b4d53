import { isCount, requireCount, requireSome, requireWithin } from './wrong-input.ts';

/** A party's or candidate's votes in one contest, and that contest's valid votes. */
export interface Tally {
  readonly votes: number;
  readonly valid: number;
}

/** Refuses votes that cannot be part of these valid votes. `label` says which contest, where there are several. */
export function requireTally(votes: number, valid: number, label = ''): void {
  // Nearly all figures are right, and this runs for every one of them: names are only put together for those that are not.
  if (isCount(votes) && isCount(valid) && valid > 0 && votes <= valid) return;
  requireCount(`${label}votes`, votes);
  requireSome(`${label}valid`, valid);
  requireWithin(`${label}votes`, votes, `${label}valid`, valid);
}
