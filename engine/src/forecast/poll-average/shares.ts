import type { ElectoralRecord, OpinionPoll } from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { BLOCS, K, type Bloc } from '../blocs/blocs.ts';
import { outcomeOf } from '../blocs/from-record.ts';

/** The blocs that polls of Great Britain measure. */
export const POLLED_BLOCS = ['con', 'lab', 'ld', 'ref', 'green'] as const satisfies readonly Bloc[];
export type PolledBloc = (typeof POLLED_BLOCS)[number];

/** A poll's share of a bloc as a fraction; nothing where it was not printed. UKIP and the Brexit Party or Reform UK are one bloc. */
export function shareOf({ shares }: OpinionPoll, bloc: PolledBloc): number | undefined {
  if (bloc !== 'ref') return shares[bloc] === undefined ? undefined : shares[bloc] / 100;
  return shares.ukip === undefined && shares.ref === undefined
    ? undefined
    : ((shares.ukip ?? 0) + (shares.ref ?? 0)) / 100;
}

/** What the blocs had of the votes of Great Britain at a general election, 8 fractions. */
export const resultOf = onceForEach((record: ElectoralRecord, election: string): Float64Array => {
  const { shares, valid } = outcomeOf(record, election);
  const sums = new Float64Array(BLOCS.length);
  const all = valid.reduce((sum, each) => sum + each, 0);
  shares.forEach((share, at) => {
    if (share > 0) sums[at % K]! += share * valid[Math.floor(at / K)]!;
  });
  return sums.map((sum) => sum / all);
});
