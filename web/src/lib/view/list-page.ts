import type { Link } from './frame.ts';
import type { Party } from './party.ts';
import type { FilterOption } from './seats.ts';

/** What a party would come to with the first seats of its list, with the stepper that changes how many. */
export interface GainsView {
  /** "The Conservatives would hold 30 of the 71 seats after the first five gains of this list, …" */
  sentence: string;
  milestones: string;
  gains: number;
  most: number;
  action: string;
  /** Carried along by the form. */
  keep: { name: string; value: string }[];
  fewer?: string;
  more?: string;
  bar: { party: Party; seats: number }[];
  total: number;
  half: number;
}

/** A list as text in one of the newsroom's voices. */
export interface CopyView {
  formats: (Link & { current?: boolean })[];
  text: string;
  /** Chosen in the address, so it is shown unfolded. */
  chosen: boolean;
}

/** A choice in the filter form of a list; `name` is the word of the address. */
export interface ListFilter {
  name: string;
  label: string;
  options: FilterOption[];
}

/** Filters that live in the address. */
export interface FiltersView {
  action: string;
  keep: { name: string; value: string }[];
  filters: ListFilter[];
  /** "12 of 69 seats shown", when a filter is on. */
  shown?: string;
  reset?: string;
}

/** A seat whose third was close, with the gaps for reading and in points for drawing. */
export interface ThreeWayRow {
  rank: string;
  seat: Link;
  parties: [Party, Party, Party];
  /** Behind the winner: "0.05%", "3.7%". */
  behind: [string, string];
  points: [number, number];
}

export interface ThreeWayPage {
  title: string;
  lede: string;
  big: string;
  caption: string;
  rows: ThreeWayRow[];
  bases: (Link & { current?: boolean })[];
  also: Link[];
  downloads: Link[];
}
