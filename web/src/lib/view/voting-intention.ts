import type { Link } from './frame.ts';
import type { Party } from './party.ts';
import type { TimeChart } from './time-chart.ts';

/** A share with its range on a common scale, parts of 1000. */
export interface ShareNow {
  party: Party;
  share: string;
  range: string;
  change?: string;
  at: number;
  low: number;
  high: number;
  /** The last result on the same scale. */
  was?: number;
}

export interface VotingIntentionPage {
  lede: string;
  /** Said where the newest poll is old. */
  fresh?: string;
  parliaments: (Link & { current?: boolean })[];
  day: string;
  /** "2024", of the result that changes are measured on. */
  changeSince?: string;
  now: ShareNow[];
  interval: string;
  chart: TimeChart;
  parties: Party[];
  table: { day: string; shares: (string | undefined)[] }[];
  wrong: { year: string; errors: (string | undefined)[] }[];
  leans: {
    party: Party;
    houses: { house: string; at: number; text?: string; right?: boolean }[];
  }[];
  houses: { house: string; polls: string; leans: string[] }[];
  weights: { pollster: string; ended: string; weight: string; part: number; shares: (string | undefined)[] }[];
  method: string[];
  credit: Link;
  downloads: Link[];
}
