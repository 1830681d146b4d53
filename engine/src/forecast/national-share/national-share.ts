import type { ElectoralRecord, IsoDate } from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { basesOf, measure, yearOf, type Measured } from './base-night.ts';
import { nationalChange, type Times } from './change.ts';
import { bootstrap } from './interval.ts';
import { publishedVote } from './published.ts';
import type { Numbers } from './sample.ts';
import { MAIN_PARTIES, SHARES_OF, type Estimate, type NationalShare, type ShareOf } from './types.ts';

/**
 * The national vote that a night of local elections points to, with the interval of its sample. For each earlier night within five years
 * that has a published figure: that figure and the change since, in the wards that can be compared, weighed by kind of area. The answer is
 * the mean over those nights; what is left of the whole is everybody else's.
 *
 * In the manner of the projected national share of J. Curtice and S. Fisher (explained each year at electionsetc.com): PNS_p = Σ_c ω_c (B_cp +
 * d_cp), where the published figure of the base stands for Σ_c ω_c B_cp. It is ours: neither theirs nor the published one.
 *
 * @param night one of `localNights`; `projected` is absent where no base has enough wards
 */
export const nationalShare = onceForEach((record: ElectoralRecord, night: IsoDate): NationalShare => {
  const numbers: Numbers = { council: new Map(), ward: new Map() };
  const measured = basesOf(record, night).map((base) => measure(record, base, night, numbers));
  const used = measured.filter(({ enough }) => enough);
  const once: Times = { of: 'ward', counts: new Uint16Array(numbers.ward.size).fill(1) };
  return {
    night,
    year: yearOf(night),
    bases: measured.map((each) => ({ ...each.base, vote: each.enough ? named(voteOf(each, once)) : undefined })),
    wards: numbers.ward.size,
    councils: numbers.council.size,
    projected: used.length > 0 ? named(estimates(used, numbers, once, yearOf(night))) : undefined,
    published: publishedVote(record, yearOf(night)),
  };
});

function estimates(used: readonly Measured[], numbers: Numbers, once: Times, seed: number): readonly Estimate[] {
  const mean = (times: Times) => meanOf(used.map((each) => voteOf(each, times)));
  const byCouncil = bootstrap(numbers.council.size, seed, (counts) => mean({ of: 'council', counts }));
  const byWard = bootstrap(numbers.ward.size, seed, (counts) => mean({ of: 'ward', counts }));
  return mean(once).map((share, at) => ({ share, ...byCouncil[at]!, byWard: byWard[at]! }));
}

/** What one base says, in the order of `SHARES_OF`: its published shares moved by the change, and what is left of the whole. */
function voteOf({ base, sample }: Measured, times: Times): readonly number[] {
  const change = nationalChange(sample, times);
  const main = MAIN_PARTIES.map((party, at) => base.published.vote[party] + change[at]!);
  return [...main, 1 - main.reduce((sum, share) => sum + share, 0)];
}

function meanOf(votes: readonly (readonly number[])[]): readonly number[] {
  return SHARES_OF.map((_, at) => votes.reduce((sum, vote) => sum + vote[at]!, 0) / votes.length);
}

function named<Value>(values: readonly Value[]): Readonly<Record<ShareOf, Value>> {
  return Object.fromEntries(SHARES_OF.map((party, at) => [party, values[at]!])) as Record<ShareOf, Value>;
}
