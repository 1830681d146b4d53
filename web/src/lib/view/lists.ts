import type { Link } from './frame.ts';
import type { Party } from './party.ts';

/** A page of one election in one place: what stands over everything else. */
export interface ElectionHead {
  /** "European Parliament · D'Hondt" */
  kind: string;
  title: string;
  stamp: string;
  big: { value: string; label: string; party?: string };
  sentence: string;
  /** What was lacking for the last seat. */
  close: string;
  facts: { term: string; value: string }[];
}

/** Pages of elections end alike: files, and which rule and law they were counted by. */
export interface ElectionFoot {
  downloads: Link[];
  rule: string;
  /** Other elections of the same office or region. */
  others: (Link & { current?: boolean })[];
}

/** A seat in the order in which it was won. */
export interface SeatInOrder {
  seat: string;
  party: Party;
  name: string;
}

/** A seat of the ladder: the quotient that won it, and who came next for it. */
export interface LadderRow extends SeatInOrder {
  quotient: string;
  /** "604,715 ÷ 2" */
  sum: string;
  /** Of the largest quotient. */
  portion: number;
  next?: { party: Party; quotient: string; sum: string; portion: number };
  /** "12,345 more": what the next best lacked for this seat. */
  short: string;
  /** How the seat fell, where not outright. */
  note: string;
}

/** How the seats of one area fell, seat by seat. */
export interface LadderView {
  caption: string;
  /** What votes are divided by. */
  note: string;
  rows: LadderRow[];
  /** Where the last seat was won, of the largest quotient. */
  lastPortion: number;
  last: string;
}

/** A list, a party or an individual, in the table of votes. */
export interface ListRow {
  party: Party;
  name: string;
  votes: string;
  share: string;
  /** Of the largest share. */
  portion: number;
  change: string;
  seats: string;
  /** Votes that were lacking for a seat more. */
  another: string;
}

/** A figure that was printed elsewhere and contradicts the one used. */
export interface ConflictRow {
  what: string;
  used: string;
  printed: string;
  by: string;
  reason: string;
}

/** A candidate for one office, both rounds side by side where there were two. */
export interface OfficeRow {
  party: Party;
  candidate: string;
  first: string;
  firstShare: string;
  /** Of the most votes in either round. */
  firstPortion: number;
  change: string;
  second: string;
  final: string;
  finalShare: string;
  finalPortion: number;
  elected: boolean;
}
