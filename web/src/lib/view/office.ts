import type { AreaChart } from './european.ts';
import type { Link } from './frame.ts';
import type { ConflictRow, ElectionFoot, ElectionHead, OfficeRow } from './lists.ts';
import type { Party } from './party.ts';

/** The election of one office, both rounds side by side where there were two. */
export interface OfficePage extends ElectionHead, ElectionFoot {
  /** Whether second preferences are among the columns. */
  twoRounds: boolean;
  /** Whether there is a column of changes. */
  changes: boolean;
  caption: string;
  rows: OfficeRow[];
  notes: string[];
  conflicts: ConflictRow[];
  /** Where the figures come from, in the source's own words, and how sure they are. */
  credit: string;
  /** Other police areas. */
  areas: (Link & { current?: boolean })[];
  charts?: { heading: string; note: string; charts: AreaChart[]; scale: string };
}

/** Commissioners: who was elected in each police area at each election. */
export interface CommissionersPage {
  lede: string;
  days: { text: string; system: string }[];
  rows: { force: string; cells: { href: string; party: Party; name: string; note: string }[] }[];
  downloads: Link[];
}
