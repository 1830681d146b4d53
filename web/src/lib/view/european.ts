import type { Link } from './frame.ts';
import type { ElectionFoot, ElectionHead, LadderView, ListRow, SeatInOrder } from './lists.ts';
import type { Party } from './party.ts';

/** A party in a counting area. */
export interface AreaShare {
  party: Party;
  share: string;
  change: string;
  /** Of the scale that all areas are drawn to. */
  portion: number;
}

/** A counting area: who came first, second and third in it. */
export interface AreaRow {
  name: string;
  id: string;
  turnout: string;
  top: AreaShare[];
  /** Said where published shares do not add up. */
  fault: string;
}

/** The same parties in the same order in every area, on one scale. */
export interface AreaChart {
  name: string;
  bars: AreaShare[];
}

/** Where a party without an earlier result of the same kind was strong. */
export interface StrongestAreas {
  heading: string;
  note: string;
  rows: { rank: string; name: string; share: string; rounded: string; cut: string }[];
}

export interface AreasView {
  caption: string;
  rows: AreaRow[];
  columns: { key: string; text: string; href?: string; sorted?: 'ascending' | 'descending'; numeric?: boolean }[];
  notes: string[];
  charts: AreaChart[];
  scale: string;
}

/** A region at one election to the European Parliament. */
export interface EuropeanPage extends ElectionHead, ElectionFoot {
  elected: SeatInOrder[];
  lists: ListRow[];
  listsCaption: string;
  listsNotes: string[];
  ladder?: LadderView;
  areas?: AreasView;
  strongest?: StrongestAreas;
  /** Candidates of a count by single transferable vote. */
  candidates?: { rows: ListRow[]; caption: string; note: string };
  regions: (Link & { current?: boolean })[];
}

/** Every election to the European Parliament that is held. */
export interface EuropeanIndexPage {
  lede: string;
  elections: {
    id: string;
    heading: string;
    note: string;
    seats: { party: Party; seats: number }[];
    caption: string;
    rows: { region: Link; seats: string; order: Party[]; turnout: string; last: string }[];
  }[];
  downloads: Link[];
}
