/**
 * One general election in Great Britain, seat by seat, as columns: n seats × 8 blocs, shares are fractions of the valid vote (doubles).
 * All of it is known before the poll. Plain data: structured-clonable, no functions.
 */
export interface Night {
  /** `parl.2024-07-04`. */
  readonly election: string;
  readonly boundaries: string;
  /** n: 632 in Great Britain. */
  readonly seats: number;
  /** GSS codes. */
  readonly areas: readonly string[];
  readonly names: readonly string[];
  /** 0 England, 1 Wales, 2 Scotland. */
  readonly nation: Uint8Array;
  /** Id of the official region, or of the nation in Wales and Scotland. */
  readonly region: readonly string[];
  /** n × 8: old shares, notional where the seat was redrawn. */
  readonly before: Float64Array;
  /** n: old valid votes, the weight of a seat. */
  readonly validBefore: Float64Array;
  /** n × 8: 1 where the bloc has a candidate now. */
  readonly stands: Uint8Array;
  /** n × 8: 1 where it had one at the base. */
  readonly stood: Uint8Array;
  /** n: 1 where the Speaker seeks to be returned now, or did at the base. */
  readonly speaker: Uint8Array;
  readonly speakerBefore: Uint8Array;
  /** n × 8: 1 where the sitting member stands again for the bloc. */
  readonly sitting: Uint8Array;
  /** n × 10, in the order of `COVARIATES`: per cent, 0 to 100; NaN where missing. */
  readonly covariates: Float64Array;
  /** n × 2: latitude, longitude in degrees. */
  readonly place: Float64Array;
}

/** Winner of a seat that the Speaker holds, and of one not declared. */
export const SPEAKER = -1;
export const UNDECLARED = -2;

/** What was declared in the end, kept apart so that a model cannot see it by accident. */
export interface Outcome {
  /** n × 8; NaN in a seat not declared. */
  readonly shares: Float64Array;
  /** n valid votes; 0 in a seat not declared. */
  readonly valid: Float64Array;
  /** n: a column of the blocs, −1 the Speaker, −2 not declared. */
  readonly winner: Int8Array;
  /** n: ISO 8601 with offset, where known. */
  readonly declaredAt: readonly (string | undefined)[];
}
