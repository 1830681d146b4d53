import { BLOCS, K, type Night } from '../blocs/index.ts';
import { column, firstOf, standardised, type Mask } from './columns.ts';

/** What the prior itself expects of every seat, as columns of n doubles. */
export interface ExpectedFeatures {
  /** Standardised expected shares in their own nation: a prior that is too flat or too steep shows early in the night. */
  readonly shares: readonly Float64Array[];
  /** 0 to 1: how near each bloc is expected to come to the first. */
  readonly contending: readonly Float64Array[];
  /** The same of each challenger, by the bloc that defends the seat. */
  readonly against: readonly Float64Array[];
}

const SCOTLAND = 2;
const BRITAIN = (['con', 'lab', 'ld', 'ref'] as const).map((bloc) => BLOCS.indexOf(bloc));
const SCOTTISH = (['con', 'lab', 'ld', 'snp'] as const).map((bloc) => BLOCS.indexOf(bloc));
const CONTENDERS = (['con', 'lab', 'ld', 'ref', 'green', 'snp'] as const).map((bloc) => BLOCS.indexOf(bloc));
const HOLDERS = (['con', 'lab', 'ld', 'snp'] as const).map((bloc) => BLOCS.indexOf(bloc));
/** Share by which a bloc must be behind to count e times less. */
export const NEARNESS = 0.1;

/** The columns that come from the prior mean, n × 8 shares. */
export function expectedFeaturesOf(night: Night, prior: Float64Array): ExpectedFeatures {
  const scotland: Mask = (seat) => night.nation[seat] === SCOTLAND;
  const of = (bloc: number) => column(night, (seat) => prior[seat * K + bloc]!);
  const near = (seat: number, bloc: number) => {
    const row = prior.subarray(seat * K, (seat + 1) * K);
    return Math.exp(-(Math.max(...row) - row[bloc]!) / NEARNESS);
  };
  const holder = column(night, (seat) => firstOf(night.before.subarray(seat * K, (seat + 1) * K)));
  return {
    shares: [
      ...BRITAIN.map((bloc) => standardised(of(bloc), (seat) => !scotland(seat))),
      ...SCOTTISH.map((bloc) => standardised(of(bloc), scotland)),
    ],
    contending: CONTENDERS.map((bloc) => column(night, (seat) => near(seat, bloc))),
    against: HOLDERS.flatMap((held) =>
      CONTENDERS.filter((bloc) => bloc !== held).map((bloc) =>
        column(night, (seat) => (holder[seat] === held ? near(seat, bloc) : 0)),
      ),
    ),
  };
}
