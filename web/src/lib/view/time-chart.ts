import type { Party } from './party.ts';

/** Lines over time; every place is a part of the plot, 0 to 1000 from its left and from its top, whatever its size on the screen. */
export interface TimeChart {
  /** What it shows, for those who cannot see it. */
  label: string;
  /** Pixels. */
  height: number;
  across: { at: number; text: string }[];
  up: { at: number; text: string }[];
  series: TimeSeries[];
  /** Results: a diamond each. */
  marks: { party: Party; x: number; y: number }[];
}

export interface TimeSeries {
  party: Party;
  line: string;
  band?: string;
  dots?: string;
  /** Where its name stands at the right, moved apart from the others. */
  end: { at: number; text: string };
}
