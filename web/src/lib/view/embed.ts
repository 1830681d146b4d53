import type { Party } from './party.ts';
import type { Result } from './result.ts';
import type { MarginStrip } from './seats.ts';
import type { Link } from './frame.ts';

/** Every seat of a region by margin, as a widget. */
export interface StripEmbed {
  strip: MarginStrip;
  label: string;
  seats: Link;
}

/** The head of a target list, as a widget. */
export interface TargetsEmbed {
  caption: string;
  attacker: Party;
  rows: { rank: string; seat: Link; won: Party; majority: string; swing: string }[];
  /** "and 41 more seats" */
  more?: Link;
  disclaimer: string;
}

/** One contest, as a widget. */
export interface SeatEmbed {
  big: { value: string; label: string; party?: string };
  result: Result;
}
