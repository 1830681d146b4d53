import type { Link } from './frame.ts';
import type { Note } from './note.ts';
import type { Party } from './party.ts';

/** A seat in an attacker's list. */
export interface TargetRow {
  /** Rank in the region: "1", "=3". */
  rank: string;
  seat: Link;
  /** The party that won at the baseline. */
  won: Party;
  majority: string;
  majorityShare: string;
  /** Required swing for reading ("0.6%", "less than 0.1%") and in points for drawing. */
  swing: string;
  /** The page of the contest's workings, and the anchor of the swing there. */
  working: { page: string; swing: string };
  points: number;
  /** Rank in Great Britain: "9". */
  rankGb: string;
  /** Who is second, and the attacker's own place where it is not second. */
  second: Party;
  place?: string;
  /** "and would have to pass Labour: 18.3" */
  mustPass?: string;
  notes: Note[];
  /** Who would gain the seat: the attacker, or the nearest challenger of a seat that is defended. */
  challenger: Party;
  /** What the party has reached with this seat and all before it: "after 6 gains: the largest party here". */
  mark?: string;
  /** The newsroom's own line for this seat. */
  houseLine: string;
}

/** The seats one party could take, or those it could lose, nearest first. */
export interface TargetList {
  /** The seats it could take, or those it defends. */
  kind: 'targets' | 'defence';
  attacker: Party;
  /** "Conservative targets in Anglia" */
  title: string;
  caption: string;
  /** Seats where the party is within 10 points of the winner: "24". */
  count: string;
  baseline: string;
  rows: TargetRow[];
  /** Which seats are not listed and why. */
  footnotes: string[];
  /** The full list, where this is a short one. */
  all?: Link;
}

export interface PartyTab extends Link {
  party: Party;
  count: string;
  current?: boolean;
}
