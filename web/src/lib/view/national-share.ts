import type { Link } from './frame.ts';
import type { Party } from './party.ts';

/** A share as it is drawn, in per cent, and as it is printed. */
export interface ShownShare {
  at: number;
  text: string;
}

/** A party in one year. */
export interface NationalShareRow {
  year: string;
  ours?: ShownShare & { low: number; high: number; interval: string };
  published?: ShownShare;
  error?: string;
  /** The published figure lies outside our interval. */
  outside: boolean;
}

/** A party's years. All parties are drawn to one scale: `from` and `to` are as far apart for each. */
export interface NationalShareParty {
  party: Party;
  summary: string;
  from: number;
  to: number;
  ticks: number[];
  rows: NationalShareRow[];
}

export interface NationalSharePage {
  lede: string;
  parties: NationalShareParty[];
  /** Why some nights have no projection. */
  without: string[];
  scores: {
    party: Party;
    meanError: string;
    bias: string;
    largest: string;
    noChange: string;
    inInterval: string;
  }[];
  /** The back-test in sentences, also where it does not flatter. */
  judged: string[];
  bases: { night: string; base: string; wards: string; sampled: string; shares: string[] }[];
  shareNames: string[];
  method: string[];
  licence: string;
  downloads: Link[];
}
