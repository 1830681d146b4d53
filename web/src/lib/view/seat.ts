import type { SeatForecast } from './forecast.ts';
import type { DateChoice } from './date.ts';
import type { Link } from './frame.ts';
import type { Note } from './note.ts';
import type { Party } from './party.ts';
import type { Result } from './result.ts';
import type { Slope } from './slope.ts';

/** A challenger and what it would take. */
export interface FlipLine {
  party: Party;
  /** "second", "third" */
  place: string;
  swing: string;
  points: number;
  /** "304 voters changing from Labour to the Conservatives" */
  text: string;
  mustPass?: string;
  /** Where the swing is worked out. */
  working: string;
}

/** A stretch of years under one party. */
export interface HistorySpan {
  party: Party;
  from: number;
  to: number;
  /** "Lab 1997–2009" */
  text: string;
}

export interface HistoryContest {
  year: string;
  contest: Link;
  winner: Party;
  member: string;
  majority: string;
  majorityShare: string;
  /** Where the majority is worked out. */
  working: string;
  /** "Lab gain from Con" */
  outcome: string;
}

export interface History {
  caption: string;
  spans: HistorySpan[];
  contests: HistoryContest[];
  /** "Boundaries changed in 2010 and 2024; …" */
  note?: string;
}

/** A member's time in the seat under one party. */
export interface MemberRow {
  member: string;
  party: Party;
  began: string;
  /** Empty while it lasts. */
  ended: string;
}

/** A seat on a date, or at one contest. */
export interface SeatPage {
  /** On today's page only, and not while people vote. */
  forecast?: SeatForecast;
  name: string;
  /** "Borough constituency, Cambridgeshire" */
  kind: string;
  stamp: string;
  sentence: string;
  /** The majority; `party` is the winner's, absent before there is one. */
  big: { value: string; label: string; party?: string; working?: string };
  notes: Note[];
  when?: DateChoice;
  contestTitle: string;
  result: Result;
  facts: { term: string; value: string; working?: string }[];
  slope?: Slope;
  flip: FlipLine[];
  /** Why there is no swing, or what the required swing means here. */
  flipNote?: string;
  history: History;
  /** New boundaries, notional baseline; which seats this one was made from, and which it went into. */
  boundary?: { note?: string; parts: { heading: string; seats: (Link & { share: string })[] }[] };
  /** The seat marked on the small map of its part of the country. */
  locator: {
    src: string;
    box: { left: number; top: number; width: number; height: number };
    path: string;
    /** Around a seat too small to be seen. */
    ring?: { x: number; y: number };
    towns: readonly {
      readonly name: string;
      readonly x: number;
      readonly y: number;
      readonly side: 'left' | 'right';
      readonly dot: boolean;
    }[];
    /** The size of the towns' names. */
    size: number;
    label: string;
    /** That the shapes are approximate, or nothing. */
    note: string;
  };
  members: MemberRow[];
  around: { heading: string; links: Link[] }[];
  contests: (Link & { current?: boolean })[];
  downloads: Link[];
}
