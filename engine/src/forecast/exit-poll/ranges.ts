import type { ElectoralRecord, PartyId } from '../../record/index.ts';
import { BLOCS, type Bloc } from '../blocs/blocs.ts';
import { leadersOf, seatsWon } from '../models/standing.ts';
import { exitPollErrors } from './published.ts';
import { nightBehind, type ExitPollTotals } from './totals.ts';

/** A party's published total, and the range that nine results in ten would lie in if it errs as other nights' did. */
export interface PublishedRange {
  readonly party: PartyId;
  readonly bloc: Bloc;
  /** Seats at the base; notional where seats were redrawn. */
  readonly before: number;
  readonly published: number;
  readonly low: number;
  readonly high: number;
  readonly came?: number;
}

/** Nine in ten of a normal distribution lie within as many standard deviations. */
const NINE_IN_TEN = 1.645;

/** The published totals in ranges as wide as exit polls of other nights were out; this night's own error is not looked at. */
export function publishedRanges(record: ElectoralRecord, { election, parties }: ExitPollTotals): PublishedRange[] {
  const seats = Object.fromEntries(parties.map(({ bloc, published }) => [bloc, published]));
  const errors = exitPollErrors(record, { seats }, election.id);
  const night = nightBehind(record, election);
  const before = seatsWon(leadersOf({ ...night, stands: night.stood, speaker: night.speakerBefore }, night.before));
  return parties.map(({ party, bloc, published, came }) => {
    const away = NINE_IN_TEN * errors[bloc]!;
    return {
      party,
      bloc,
      before: before[BLOCS.indexOf(bloc)]!,
      published,
      low: Math.max(0, Math.floor(published - away)),
      high: Math.ceil(published + away),
      ...(came !== undefined && { came }),
    };
  });
}
