import type { CouncilBar, CouncilFoot, SinceView } from './council.ts';
import type { Link } from './frame.ts';
import type { Note } from './note.ts';
import type { Party } from './party.ts';

/** Which way a column sorts, and the address that sorts by it. */
export interface CouncilColumn {
  key: string;
  text: string;
  href: string;
  sorted?: 'ascending' | 'descending';
  numeric?: boolean;
}

/** A council in a region's night. */
export interface RegionCouncilRow {
  council: Link;
  up: string;
  before?: CouncilBar;
  after?: CouncilBar;
  controlBefore: string;
  controllerBefore?: Party;
  controlAfter: string;
  controllerAfter?: Party;
  /** "6", "2 short" */
  margin: string;
  change: string;
  changed: boolean;
  notes: Note[];
  /** What a column sorts by where that is not what its cell shows first: a shortfall below nought, nothing where nothing is held. */
  keys: { up: string; before: string; after: string; margin: string };
  /** How sure the compositions are. */
  certainty: string;
}

export interface BeforeAfterRow {
  party: Party;
  before: string;
  after: string;
  change: string;
}

/** A region's councils on a night. */
export interface CouncilsRegionPage extends CouncilFoot {
  title: string;
  kind: string;
  big: { value: string; label: string };
  sentence: string;
  columns: CouncilColumn[];
  caption: string;
  rows: RegionCouncilRow[];
  controlled: { rows: BeforeAfterRow[]; notes: string[] };
  councillors: { rows: BeforeAfterRow[]; notes: string[] };
  won?: { rows: { party: Party; seats: string; percent: string; portion: number }[]; note: string };
  changed: { council: Link; text: string; from?: Party; to?: Party }[];
  notHeld: { council: Link; text: string }[];
  printed: {
    heading: string;
    rows: { measure: string; party?: Party; value: string; source: string; note: string }[];
  }[];
  nights: (Link & { current?: boolean })[];
}

/** Councillors of a party year by year; nothing where a year is not published. */
export interface CouncillorLine {
  party: Party;
  seats: (number | null)[];
}

/** The way into the councils. */
export interface CouncilsPage extends CouncilFoot {
  lede: string;
  nights: { night: string; href: string; text: string; links: Link[] }[];
  region?: {
    heading: string;
    note: string;
    href: string;
    rows: { council: Link; control: string; controller?: Party }[];
  };
  /** The projected national share, a page of its own. */
  share: Link;
  /** Councillors of the newsroom's own region. */
  since?: SinceView;
  groups: { heading: string; councils: Link[] }[];
  chart?: {
    caption: string;
    note: string;
    years: number[];
    lines: CouncillorLine[];
    rows: { year: string; cells: string[]; total: string }[];
  };
}
