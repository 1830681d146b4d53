import type { Ratio } from '../../../psephology/index.ts';

export type Comparator =
  'exact' | 'about' | 'nearly' | 'just over' | 'just under' | 'more than' | 'fewer than' | 'at least' | 'at most';

export type Unit = 'count' | 'percent' | 'points' | 'ordinal' | 'part' | 'other';

/** A number as the text gives it, with its unit and how exactly it is meant. */
export interface Quantity {
  /** Tokens of the sentence, the words that say how it is meant left out: from the first to the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Where the words that say how it is meant begin. */
  readonly opens: number;
  readonly unit: Unit;
  readonly value: Ratio;
  /** Decimals as written. */
  readonly places: number;
  /** `+` or `-` before it, as in a column of changes. */
  readonly sign: 1 | -1 | 0;
  readonly comparator: Comparator;
  /** Written as a word: `seven`. */
  readonly spelt: boolean;
}
