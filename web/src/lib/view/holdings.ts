import type { Party } from './party.ts';

/** Seats of one party (or vacant seats) on two dates. */
export interface Holding {
  party: Party;
  now: number;
  before: number;
  /** Now minus before, for reading: "−2", "0". */
  change: string;
  vacant?: boolean;
}

/** Who holds the seats of a region on a date, beside an earlier date. */
export interface Holdings {
  total: number;
  /** Seats that are more than half. */
  majority: number;
  /** "1 Nov 2019" */
  nowLabel: string;
  /** "2017 election" */
  beforeLabel: string;
  /** "Seats held in Anglia on 1 November 2019 and at the 2017 election" */
  caption: string;
  /** The page of the figures' workings: `/anglia/working?on=2019-11-01`. */
  working: string;
  parties: Holding[];
}
