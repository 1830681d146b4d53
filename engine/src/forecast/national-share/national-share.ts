import { lastGeneral, localNights, type ElectoralRecord, type IsoDate } from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { nationalChange, type Sample } from './change.ts';
import { comparableWards } from './comparable.ts';
import { bootstrap } from './interval.ts';
import { publishedVote } from './published.ts';
import { strataOf } from './strata.ts';
import { MAIN_PARTIES, SHARES_OF, type BaseNight, type Estimate, type NationalShare, type NationalVote } from './types.ts';

/** A base with fewer wards than this says too little: it is shown, and not used. */
export const FEWEST_WARDS = 100;
/** A seat comes up every four years; in 2020 the polls were put off by one. */
const YEARS_BACK = 5;

/**
 * The national vote that a night of local elections points to, with the interval of its sample. For each earlier night within five years
 * that has a published figure: that figure and the change since, in the wards that can be compared, weighed by kind of area. The answer is
 * the mean over those nights; the rest of 100 is everybody else's.
 *
 * In the manner of the projected national share of J. Curtice and S. Fisher (explained each year at electionsetc.com): PNS_p = Σ_c ω_c (B_cp +
 * d_cp), where the published figure stands for Σ_c ω_c B_cp. It is ours and neither theirs nor the published one.
 *
 * @param night a night of `localNights`; `projected` is absent where no base has enough wards
 * @throws NotFound for a base before the record of general elections begins
 */
export const nationalShare = onceForEach((record: ElectoralRecord, night: IsoDate): NationalShare => {
  const year = yearOf(night);
  const numbers = new Map<string, number>();
  const measured = localNights()
    .filter((base) => base < night && yearOf(base) >= year - YEARS_BACK && publishedVote(record, yearOf(base)))
    .map((base) => measure(record, base, night, numbers));
  const used = measured.filter(({ base }) => base.vote);
  const vote = (times: Uint16Array) => meanOf(used.map(({ base, sample }) => voteFrom(base.published.vote, sample, times)));
  return {
    night,
    year,
    bases: measured.map(({ base }) => base),
    wards: numbers.size,
    projected: used.length > 0 ? estimate(numbers.size, year, vote) : undefined,
    published: publishedVote(record, year),
  };
});

interface Measured {
  readonly base: BaseNight;
  readonly sample: Sample;
}

/** Compares a night with one base; `numbers` gives each ward of the night's used bases its number. */
function measure(record: ElectoralRecord, base: IsoDate, night: IsoDate, numbers: Map<string, number>): Measured {
  const wards = comparableWards(record, base, night);
  const enough = wards.length >= FEWEST_WARDS;
  const published = publishedVote(record, yearOf(base))!;
  const weighedBy = lastGeneral(record, base);
  const { weights, of } = strataOf(record, weighedBy);
  const numberOf = (key: string) => numbers.get(key) ?? numbers.set(key, numbers.size).size - 1;
  const sample: Sample = {
    ward: Uint32Array.from(enough ? wards : [], ({ key }) => numberOf(key)),
    stratum: Uint8Array.from(wards, ({ council }) => of(council) ?? weights.length),
    change: Float64Array.from(wards.flatMap(({ change }) => change)),
    parties: MAIN_PARTIES.length,
    weights,
  };
  const sampled = [...weights].filter((_, stratum) => sample.stratum.includes(stratum));
  const vote = enough ? asVote(voteFrom(published.vote, sample, new Uint16Array(numbers.size).fill(1))) : undefined;
  return {
    sample,
    base: {
      night: base,
      published,
      wards: wards.length,
      weighedBy,
      strata: weights.length,
      strataSampled: sampled.length,
      voteSampled: sampled.reduce((sum, weight) => sum + weight, 0),
      vote,
    },
  };
}

/** The shares in the order of `SHARES_OF`: the published ones moved by the change, and what is left of the whole. */
function voteFrom(published: NationalVote, sample: Sample, times: Uint16Array): number[] {
  const change = nationalChange(sample, times);
  const main = MAIN_PARTIES.map((party, at) => published[party] + change[at]!);
  return [...main, 1 - main.reduce((sum, share) => sum + share, 0)];
}

function meanOf(votes: readonly (readonly number[])[]): number[] {
  return SHARES_OF.map((_, at) => votes.reduce((sum, vote) => sum + vote[at]!, 0) / votes.length);
}

function estimate(wards: number, seed: number, vote: (times: Uint16Array) => number[]): NationalShare['projected'] {
  const shares = vote(new Uint16Array(wards).fill(1));
  const intervals = bootstrap(wards, seed, vote);
  const entries = SHARES_OF.map((party, at): [string, Estimate] => [party, { share: shares[at]!, ...intervals[at]! }]);
  return Object.fromEntries(entries) as NationalShare['projected'];
}

function asVote(shares: readonly number[]): NationalVote {
  return Object.fromEntries(SHARES_OF.map((party, at) => [party, shares[at]!])) as NationalVote;
}

function yearOf(night: IsoDate): number {
  return Number(night.slice(0, 4));
}
