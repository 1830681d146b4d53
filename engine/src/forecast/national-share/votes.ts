import type { Measured } from './base-night.ts';
import { nationalChange } from './change.ts';
import { keyOf, layOutWards, type Unit } from './sample.ts';
import { MAIN_PARTIES, SHARES_OF } from './types.ts';

/** What the bases of a night say, given how often each council, or each ward, counts. */
export interface Votes {
  /** How many different councils, or wards, there are in the bases. */
  readonly units: number;
  /** What each base says alone, in the order of `SHARES_OF`. */
  readonly each: (times: Uint16Array) => readonly (readonly number[])[];
}

/** Lays the bases of a night out by council or by ward. Units are numbered by their keys, so that no answer hangs on the order of rows. */
export function votesBy(unit: Unit, bases: readonly Measured[]): Votes {
  const keys = [...new Set(bases.flatMap(({ wards }) => wards.map((ward) => keyOf(unit, ward))))].toSorted();
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const laid = bases.map(({ base, wards, strata }) => ({
    published: base.published.vote,
    sample: layOutWards(wards, strata, unit, numbers),
  }));
  return {
    units: keys.length,
    each: (times) =>
      laid.map(({ published, sample }) => {
        const change = nationalChange(sample, times);
        const main = MAIN_PARTIES.map((party, at) => published[party] + change[at]!);
        return [...main, 1 - main.reduce((sum, share) => sum + share, 0)];
      }),
  };
}

/** The mean of what some bases say. */
export function meanOf(votes: readonly (readonly number[])[]): readonly number[] {
  return SHARES_OF.map((_, at) => votes.reduce((sum, vote) => sum + vote[at]!, 0) / votes.length);
}

/** Everything counted once. */
export function once(units: number): Uint16Array {
  return new Uint16Array(units).fill(1);
}
