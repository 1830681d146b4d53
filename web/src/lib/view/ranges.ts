import type { Party } from './party.ts';

/** A party's figure in its range on a scale that its table shares; places are parts of 1000. */
export interface RangeRow {
  party: Party;
  value: string;
  range: string;
  /** Further columns, in the order of the heads. */
  extra: string[];
  at: number;
  low: number;
  high: number;
  /** The result before, and the one that came. */
  was?: number;
  came?: number;
}

export interface RangeTable {
  caption: string;
  heads: { value: string; range: string; extra: string[] };
  rows: RangeRow[];
  /** A line across all rows: a majority. */
  line?: { at: number; text: string };
  /** What the two marks are, where they stand. */
  marks: { was?: string; came?: string };
}
