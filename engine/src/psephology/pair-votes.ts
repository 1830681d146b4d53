import type { Ratio } from './ratio.ts';
import { isCount, requireCount, requireSome, requireWithin } from './wrong-input.ts';

/** Two named parties in one contest: the swing is from `from` to `to`. `undefined` is a party that did not stand: not 0 votes. */
export interface PairVotes {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly valid: number;
}

/** Which of the two contests a swing compares. */
export type Side = 'now' | 'baseline';

/** A swing from the first party to the second; below 0 it went the other way. */
export interface Swing {
  readonly kind: 'swing';
  readonly swing: Ratio;
}

/** There is no swing, because a party was not on the ballot paper: every absence is listed. */
export interface DidNotStand {
  readonly kind: 'did not stand';
  readonly absent: readonly { readonly party: 'from' | 'to'; readonly contest: Side }[];
}

/** The two parties' votes, when both stood in both contests. */
export interface FourVotes {
  readonly kind: 'all stood';
  readonly now: { readonly from: bigint; readonly to: bigint; readonly valid: bigint };
  readonly baseline: { readonly from: bigint; readonly to: bigint; readonly valid: bigint };
}

/** Checks both contests and finds out who stood: the common beginning of every swing. */
export function readPair(now: PairVotes, baseline: PairVotes): FourVotes | DidNotStand {
  requirePair(now, 'now');
  requirePair(baseline, 'baseline');
  const { from, to } = now;
  const { from: fromThen, to: toThen } = baseline;
  if (from === undefined || to === undefined || fromThen === undefined || toThen === undefined) {
    return { kind: 'did not stand', absent: [...absences(now, 'now'), ...absences(baseline, 'baseline')] };
  }
  return {
    kind: 'all stood',
    now: { from: BigInt(from), to: BigInt(to), valid: BigInt(now.valid) },
    baseline: { from: BigInt(fromThen), to: BigInt(toThen), valid: BigInt(baseline.valid) },
  };
}

function absences(votes: PairVotes, contest: Side): DidNotStand['absent'] {
  return (['from', 'to'] as const).filter((party) => votes[party] === undefined).map((party) => ({ party, contest }));
}

function requirePair({ from = 0, to = 0, valid }: PairVotes, contest: Side): void {
  if (isCount(from) && isCount(to) && isCount(valid) && valid > 0 && from + to <= valid) return;
  requireCount(`${contest}.from`, from);
  requireCount(`${contest}.to`, to);
  requireSome(`${contest}.valid`, valid);
  requireWithin(`${contest}.from + ${contest}.to`, from + to, `${contest}.valid`, valid);
}
