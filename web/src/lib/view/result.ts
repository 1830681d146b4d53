import type { Party } from './party.ts';

/** A candidate's line in a result. */
export interface ResultRow {
  candidate: string;
  party: Party;
  /** The description on the ballot paper, where it says more than the party's name. */
  description?: string;
  votes: string;
  share: string;
  /** Share of the valid vote, 0 to 1, for the bar. */
  portion: number;
  /** "+12.4", "−3.1", "new", or empty where there is no baseline. */
  change: string;
  /** What stands in for a change across a renaming: "Brexit Party 4.5% (2019 notional)". */
  changeNote?: string;
  /** The anchor of the candidate's workings: `con`, `ind-2`. */
  key: string;
  elected?: boolean;
  lostDeposit?: boolean;
}

/** A contest's result. */
export interface Result {
  caption: string;
  /** What the change column is measured against: "v 2015 result". */
  baseline: string;
  /** The page of the contest's workings. */
  working: string;
  rows: ResultRow[];
  /** Departed parties, rounding, notional notes. */
  footnotes: string[];
}
