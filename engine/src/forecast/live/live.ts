import type { Bloc } from '../blocs/index.ts';
import type { ExitPoll, Mrp, NationalShares } from '../exit-poll/index.ts';
import type { Constants, Reading } from './constants.ts';
import type { PriorMean } from './prior-mean.ts';
import type { Projection, Total } from './projection.ts';
import type { Surprise } from './surprise.ts';

export interface LiveOptions {
  /** An estimate seat by seat made before the poll. */
  readonly mrp?: Mrp;
  /** Kept all night as a noisy observation of the final totals. */
  readonly exitPoll?: ExitPoll;
  /** How far exit polls are out, seats. Default: the record of 2005 to 2024. */
  readonly errors?: Readonly<Partial<Record<Bloc, number>>>;
  readonly polls?: NationalShares;
  /** The first expectation itself, in place of one made from the above. */
  readonly prior?: PriorMean;
  readonly constants?: Constants;
  /** A multiple of four; 400 unless told. */
  readonly draws?: number;
  readonly seed?: number;
}

/** What became of a result. */
export interface Received {
  /** `held`: absurd, and waits to be confirmed; `duplicate`: the seat is declared already, and nothing was changed. */
  readonly state: 'taken' | 'held' | 'duplicate';
  /** How far from what was expected, standard deviations, and whose share; absent in the Speaker's seat. */
  readonly deviations?: number;
  readonly bloc?: Bloc;
  /** Two blocs whose shares would be ordinary the other way round. */
  readonly swapped?: readonly [Bloc, Bloc];
  /** Of a duplicate: whether it says something else than what was taken. */
  readonly differs?: boolean;
}

/** A night being followed. Areas are GSS codes; shares are 8 fractions of the valid vote in the order of `BLOCS`. */
export interface Live {
  /** Takes in a result; one that is absurd is held until it comes again as confirmed. */
  declare(area: string, shares: ArrayLike<number>, how?: { readonly confirmed?: boolean }): Received;
  /** How far a result would be from what is expected; nothing is taken in. Absent in the Speaker's seat. */
  check(area: string, shares: ArrayLike<number>): Surprise | undefined;
  /** Puts another result in the place of one taken before. */
  correct(area: string, shares: ArrayLike<number>, how?: { readonly confirmed?: boolean }): Received;
  /** Takes a result back: the seat is open again. */
  retract(area: string): void;
  /** The poll is put off: the seat is in no total. */
  postpone(area: string): void;
  projection(): Projection;
  /** The same seats read in another way than the night is: for choosing between ways. */
  projectionBy(reading: Reading): Projection;
  /** Final seats over some areas only, by bloc, as of the projection. */
  totalsAmong(areas: readonly string[]): readonly Total[];
}
