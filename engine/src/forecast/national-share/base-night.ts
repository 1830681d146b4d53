import { lastGeneral, localNights, type ElectoralRecord, type IsoDate } from '../../record/index.ts';
import { comparableWards, type ComparableWard } from './comparable.ts';
import { publishedVote } from './published.ts';
import { strataOf, type Strata } from './strata.ts';
import type { BaseNight } from './types.ts';

/** A base with fewer wards than this says too little: it is shown, and not used. */
export const FEWEST_WARDS = 100;
/** A seat comes up every four years; in 2020 the polls were put off by one. */
const YEARS_BACK = 5;

/** A night that another is measured against, with the wards that the two can be compared in. */
export interface Measured {
  readonly base: Omit<BaseNight, 'vote'>;
  /** Whether the wards are enough for the base to be used. */
  readonly enough: boolean;
  readonly wards: readonly ComparableWard[];
  readonly strata: Strata;
}

/** The nights held of the five years before a night that have a published figure, oldest first. */
export function basesOf(record: ElectoralRecord, night: IsoDate): readonly IsoDate[] {
  return localNights().filter(
    (base) => base < night && yearOf(base) >= yearOf(night) - YEARS_BACK && publishedVote(record, yearOf(base)),
  );
}

/** Compares a night with an earlier one. */
export function measure(record: ElectoralRecord, base: IsoDate, night: IsoDate): Measured {
  const wards = comparableWards(record, base, night);
  const weighedBy = lastGeneral(record, base);
  const strata = strataOf(record, weighedBy);
  const kinds = new Set(wards.map(({ council }) => strata.of(council)));
  const sampled = strata.weights.filter((_, kind) => kinds.has(kind));
  return {
    enough: wards.length >= FEWEST_WARDS,
    wards,
    strata,
    base: {
      night: base,
      published: publishedVote(record, yearOf(base))!,
      wards: wards.length,
      weighedBy,
      strata: strata.weights.length,
      strataSampled: sampled.length,
      voteSampled: sampled.reduce((sum, weight) => sum + weight, 0),
    },
  };
}

export function yearOf(night: IsoDate): number {
  return Number(night.slice(0, 4));
}
