import type { ElectoralRecord, IsoDate } from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { basesOf, measure, yearOf } from './base-night.ts';
import { bootstrap } from './interval.ts';
import { publishedVote } from './published.ts';
import { UNITS } from './sample.ts';
import { SHARES_OF, type Estimate, type NationalShare, type ShareOf } from './types.ts';
import { meanOf, once, votesBy, type Votes } from './votes.ts';

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
  const measured = basesOf(record, night).map((base) => measure(record, base, night));
  const used = measured.filter(({ enough }) => enough);
  const [byCouncil, byWard] = UNITS.map((unit) => votesBy(unit, used)) as [Votes, Votes];
  const alone = byWard.each(once(byWard.units));
  return {
    night,
    year: yearOf(night),
    bases: measured.map((each) => ({
      ...each.base,
      vote: each.enough ? named(alone[used.indexOf(each)]!) : undefined,
    })),
    wards: byWard.units,
    councils: byCouncil.units,
    projected: used.length > 0 ? named(estimates(meanOf(alone), byCouncil, byWard, yearOf(night))) : undefined,
    published: publishedVote(record, yearOf(night)),
  };
});

function estimates(shares: readonly number[], byCouncil: Votes, byWard: Votes, seed: number): readonly Estimate[] {
  const intervals = (votes: Votes, draws: number) =>
    bootstrap({ units: votes.units, draws, seed, figures: (times) => meanOf(votes.each(times)) });
  const [councils, wards] = [intervals(byCouncil, DRAWS), intervals(byWard, DRAWS_BY_WARD)];
  return shares.map((share, at) => ({ share, ...councils[at]!, byWard: wards[at]! }));
}

/** How often the councils are drawn anew: enough for the ends of an interval to stand still to a few hundredths of a point. */
export const DRAWS = 2000;
/** The interval by ward is only there to be compared, and costs more. */
const DRAWS_BY_WARD = 1000;

function named<Value>(values: readonly Value[]): Readonly<Record<ShareOf, Value>> {
  return Object.fromEntries(SHARES_OF.map((party, at) => [party, values[at]!])) as Record<ShareOf, Value>;
}
