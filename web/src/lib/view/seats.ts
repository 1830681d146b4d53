import type { Link } from './frame.ts';
import type { Note } from './note.ts';
import type { Party } from './party.ts';

/** A seat as a square of the strip or of a county. */
export interface SeatCell {
  href: string;
  /** Three or four letters: "Thur". */
  label: string;
  /** All of it in words: "Thurrock: Conservative, majority 345 over Labour". */
  title: string;
  party: string;
  /** The member sits for another party than the one elected. */
  changed?: boolean;
  vacant?: boolean;
}

/** Every seat of a region in order of margin, from safest for the largest party to safest for the others. */
export interface MarginStrip {
  cells: SeatCell[];
  /** How many cells make more than half. */
  majority: number;
  /** "safest Conservative → closest → safest of the others; …" */
  explains: string;
  /** The two ends: "South Holland and The Deepings 49%". */
  from: string;
  to: string;
}

/** One dated difference from the last general election. */
export interface Change {
  date: string;
  dateText: string;
  seat: Link;
  text: string;
  /** Losing and gaining party; the same party twice is a hold. */
  from?: Party;
  to?: Party;
}

/** A seat in the short list of smallest majorities. */
export interface CloseSeat {
  seat: Link;
  holder: Party;
  second: Party;
  majority: string;
  majorityShare: string;
  /** The page of the contest's workings. */
  working: string;
}

/** A row of the full seat list. */
export interface SeatRow {
  seat: Link;
  county: string;
  holder: Party;
  /** The party elected, where the member has changed since. */
  elected?: Party;
  member: string;
  majority: string;
  majorityShare: string;
  second?: Party;
  turnout: string;
  /** The page of the contest's workings, where something is declared. */
  working?: string;
  notes: Note[];
}

/** A seat worth watching and why. */
export interface WatchRow {
  seat: Link;
  holder: Party;
  /** Each leads to its evidence, where that is a figure or a contest. */
  reasons: { text: string; href?: string }[];
}

/** What stands out in a region: a heading, the seats it is about, what the figure is and where it is worked out. */
export interface RegionFact {
  heading: string;
  seats: Link[];
  text: string;
  working: string;
}

export interface SortLink {
  key: 'seat' | 'held' | 'member' | 'majority' | 'share' | 'second' | 'turnout';
  text: string;
  href: string;
  /** Which way it is sorted now, if it is. */
  sorted?: 'ascending' | 'descending';
  numeric?: boolean;
}

/** A choice in a filter; `value` is what the address carries. */
export interface FilterOption {
  value: string;
  text: string;
  selected?: boolean;
}

export interface SeatFilter {
  name: 'held' | 'county' | 'second';
  label: string;
  options: FilterOption[];
}

/** The seat list with its sorting and filters, all of which live in the address. */
export interface SeatList {
  caption: string;
  action: string;
  /** Carried along by the filter form: date, sort. */
  keep: { name: string; value: string }[];
  columns: SortLink[];
  filters: SeatFilter[];
  rows: SeatRow[];
  /** The list as a file. */
  csv: string;
  /** "12 of 69 seats shown", when a filter is on. */
  shown?: string;
  reset?: string;
}
