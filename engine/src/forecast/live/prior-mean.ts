import { K, type Bloc, type Night } from '../blocs/index.ts';
import { invert, type ExitPoll, type Mrp, type NationalShares } from '../exit-poll/index.ts';
import { errorsToCome } from '../exit-poll/errors-by-seats.ts';
import { seatModel } from '../exit-poll/seat-model.ts';

/** What the night's first expectation rests on. */
export type PriorKind = 'mrp' | 'exit-poll' | 'old-shares';

export interface PriorSources {
  readonly mrp?: Mrp;
  readonly exitPoll?: ExitPoll;
  /** How far exit polls are out, seats. Of a bloc that is not named, and by default: the record of 2005 to 2024. */
  readonly errors?: Readonly<Partial<Record<Bloc, number>>>;
  /** A poll average: shares of the vote of Great Britain, fractions. */
  readonly polls?: NationalShares;
}

/** The shares expected before anything is declared. */
export interface PriorMean {
  readonly kind: PriorKind;
  /** n × 8; 0 where a bloc does not stand. */
  readonly shares: Float64Array;
}

/** No estimate of a stander is taken to be less. */
const LEAST = 0.006;

/**
 * An estimate seat by seat where one is given; where it is not, or lacks a seat, the exit poll inverted into seats; without either, the old
 * shares.
 */
export function priorMeanOf(night: Night, { mrp, exitPoll, polls, errors }: PriorSources): PriorMean {
  const known = { ...(polls && { polls }), ...(exitPoll && { errors: { ...errorsToCome(exitPoll), ...errors } }) };
  const rest = exitPoll || polls ? invert(night, exitPoll, known).means : seatModel(night).base;
  const shares = Float64Array.from({ length: night.seats * K }, (_, at) => {
    if (night.stands[at] === 0) return 0;
    const estimate = mrp?.shares[at] ?? Number.NaN;
    return Number.isNaN(estimate) ? rest[at]! : Math.max(estimate, LEAST);
  });
  return { kind: mrp ? 'mrp' : exitPoll ? 'exit-poll' : 'old-shares', shares };
}
