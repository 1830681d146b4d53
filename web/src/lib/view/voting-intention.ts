import type { Link } from './frame.ts';
import type { Party } from './party.ts';
import type { MarksLine } from './marks.ts';
import type { RangeTable } from './ranges.ts';
import type { TimeChart } from './time-chart.ts';

export interface VotingIntentionPage {
  lede: string;
  /** Said where the newest poll is old. */
  fresh?: string;
  parliaments: (Link & { current?: boolean })[];
  day: string;
  now: RangeTable;
  interval: string;
  chart: TimeChart;
  parties: Party[];
  table: { day: string; shares: (string | undefined)[] }[];
  wrong: { year: string; errors: (string | undefined)[] }[];
  leans: MarksLine[];
  houses: { house: string; polls: string; leans: string[] }[];
  weights: { pollster: string; ended: string; weight: string; part: number; shares: (string | undefined)[] }[];
  method: string[];
  credit: Link;
  downloads: Link[];
}
