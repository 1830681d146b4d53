import type { Link } from './frame.ts';
import type { Note } from './note.ts';
import type { Party } from './party.ts';

/** Seats of one party in a bar of a whole council. */
export interface SeatGroup {
  party: Party;
  /** Two or three letters for a narrow cell. */
  initials: string;
  seats: number;
  /** How many of them are up at the poll; absent where that is not known, and the group is then not divided. */
  up?: number;
}

/** A whole council as a bar, every seat in it once. */
export interface CouncilBar {
  /** "After" */
  label: string;
  /** "on the night of 5 May 2016" */
  when: string;
  total: number;
  /** Seats that are more than half. */
  needed: number;
  /** "Labour majority of 6" */
  control: string;
  controller?: Party;
  groups: SeatGroup[];
  certainty: Certainty;
  /** Every group in words, for those who do not see the bar. */
  words: string;
}

/** How far a composition is to be trusted: a word, and the source in its own words. */
export interface Certainty {
  text: string;
  /** Below what the source itself published. */
  doubtful: boolean;
  source: string;
}

/** Something that is not held: what, why, and how to add it. */
export interface NotHeldView {
  /** "Before" */
  label: string;
  text: string;
  /** The command that adds it, where it can be. */
  command?: string;
}

/** A row of the table by party; a dash stands for what is not held. */
export interface CouncilPartyRow {
  party: Party;
  before: string;
  defending: string;
  won: string;
  /** Against the eve of poll. */
  change: string;
  after: string;
}

/** One party's way to control, with its sum. */
export interface WayRow {
  party: Party;
  notUp: string;
  defending: string;
  /** "needs 5 of the 14" */
  needs: string;
  /** "17 to 31" */
  range: string;
  verdict: string;
}

export interface BaselinesView {
  /** "2012" or "May 2012", and the day of the eve. */
  lastHeading: string;
  eveHeading: string;
  rows: { party: Party; last: string; eve: string }[];
  notes: string[];
  seats: { ward: Link; text: string; from: Party; to: Party }[];
  seatsNote: string;
}

/** Some parties together: "Con 24 + LD 2 = 26". */
export interface CoalitionRow {
  parties: { party: Party; seats: number }[];
  seats: number;
  majority: string;
}

/** What seats alone say about who could work with whom, and who runs the council, which they do not say. */
export interface ArithmeticView {
  heading: string;
  coalitions: CoalitionRow[];
  more?: string;
  opposition?: string;
  note: string;
}

export interface AdministrationView {
  text: string;
  source: string;
}

/** One composition of the history strip. */
export interface HistoryRow {
  date: string;
  dateText: string;
  /** The page of the night, where it is one. */
  href?: string;
  label: string;
  bar?: CouncilBar;
  control: string;
  controller?: Party;
  certainty: Certainty;
}

/** A candidate in a ward. */
export interface WardCandidateRow {
  party: Party;
  description: string;
  candidate: string;
  votes: string;
  /** Of the best candidate's votes. */
  portion: number;
  elected: boolean;
  note?: string;
}

/** A ward at one poll. */
export interface WardRow {
  ward: Link;
  slug: string;
  seats: number;
  elected: { party: Party; candidate: string }[];
  /** "Lab hold", "LD gain from Lab" */
  outcome: string;
  /** "over LD" */
  over: string;
  gained: boolean;
  /** "1,192", "by lot" */
  margin: string;
  turnout: string;
  notes: Note[];
  candidates: WardCandidateRow[];
  /** Sentences under the result: a lot, a vacancy, why there is no turnout. */
  remarks: string[];
}

/** Seats now beside those of a year held, and beside each party's best year. */
export interface SinceView {
  heading: string;
  years: (Link & { current?: boolean })[];
  /** Why nothing is compared: the year asked for is not held. */
  cannotCheck?: string;
  columns?: { was: string; now: string };
  rows: { party: Party; was: string; now: string; change: string; best: string }[];
  notes: string[];
}

/** A count as far as the reader says it has gone. */
export interface SoFarView {
  action: string;
  wards: { slug: string; name: string; checked: boolean }[];
  /** "12 of 18 wards. Labour can no longer be overtaken." */
  sentence?: string;
  /** Fewest and most seats as fractions of all, for drawing. */
  rows: { party: Party; settled: string; range: string; least: number; most: number }[];
  needed?: { text: string; at: number };
}

/** What names a council, on every page of it. */
export interface CouncilHead {
  name: string;
  /** "District council, Cambridgeshire" */
  kind: string;
  page: Link;
}

/** Council pages end alike: files, and what has to be said of who published the facts. */
export interface CouncilFoot {
  downloads: Link[];
  /** The licence, where what is shown has to be shared alike. */
  licence?: { text: string; href: string };
}

/** A council on the night of a poll. */
export interface CouncilNightPage extends CouncilHead, CouncilFoot {
  title: string;
  stamp: string;
  /** "Labour hold" */
  line: string;
  big: { value: string; label: string; party?: string };
  sentence: string;
  facts: { term: string; value: string }[];
  notes: Note[];
  after?: CouncilBar;
  before?: CouncilBar;
  /** The composition held nearest to the night, where the night's own is not. */
  nearest?: CouncilBar;
  missing: NotHeldView[];
  partiesCaption: string;
  /** "Before", or "Last time" where the eve of poll is not held. */
  beforeHeading: string;
  parties: CouncilPartyRow[];
  partyNotes: string[];
  total: Omit<CouncilPartyRow, 'party'>;
  baselines?: BaselinesView;
  canChange?: { sentence: string; sums: string[]; caption: string; rows: WayRow[] };
  canChangeNotHeld?: string;
  soFar?: SoFarView;
  wardsCaption: string;
  wards: WardRow[];
  byElections: WardRow[];
  wardsNotHeld?: string;
  arithmetic?: ArithmeticView;
  administration?: AdministrationView;
  nights: (Link & { current?: boolean })[];
}

/** A council on any day. */
export interface CouncilNowPage extends CouncilHead, CouncilFoot {
  big: { value: string; label: string; party?: string };
  sentence: string;
  facts: { term: string; value: string }[];
  /** How its ground voted in the referendum of 2016, with the source; absent where it was no counting area. */
  referendum?: string;
  bar?: CouncilBar;
  missing: NotHeldView[];
  arithmetic?: ArithmeticView;
  administration?: AdministrationView;
  since?: SinceView;
  history: HistoryRow[];
  historyNote: string;
  nights: (Link & { note: string })[];
  seats: Link[];
}

/** One ward on a night. */
export interface WardPage extends CouncilHead, CouncilFoot {
  title: string;
  stamp: string;
  night: Link;
  big: { value: string; label: string; party?: string };
  sentence: string;
  ward: WardRow;
  facts: { term: string; value: string }[];
  /** Winners of this ward on the nights held, newest first. */
  past: { night: Link; elected: { party: Party; candidate: string }[]; margin: string; current: boolean }[];
  before?: Link;
  next?: Link;
}
