import type { Link } from './frame.ts';
import type { Party } from './party.ts';
import type { StvAccount } from './stv.ts';

/** A party at one contest by first preferences. */
export interface StvPartyRow {
  party: Party;
  candidates: string;
  /** Absent where first preferences are not held. */
  votes?: string;
  share?: string;
  /** Against the contest named in the note; absent where there is none to compare with. */
  change?: string;
  /** First preferences over the quota. */
  quotas?: string;
  seats: string;
}

/** What was found in a published sheet, each with its sum. */
export interface StvFaultRow {
  /** "Stage 8", "Poll" */
  where: string;
  href?: string;
  candidate?: string;
  says: string;
  /** Adds up, but not as the rule has it. */
  mild: boolean;
}

/** What the checks of a published sheet came to. */
export interface StvCheck {
  sentence: string;
  /** What counting the papers ourselves came to, where there are papers. */
  again?: string;
  faults: StvFaultRow[];
  note: string;
}

/** A constituency or ward at one poll, as published. */
export interface StvContestPage extends StvFoot {
  kind: string;
  stamp: string;
  title: string;
  /** "2 March 2017" */
  day: string;
  big: { value: string; label: string; party?: string };
  sentence: string;
  facts: { term: string; value: string }[];
  /** Absent where the stages are not held; the source's marks stand in. */
  account?: StvAccount;
  marked?: { party: Party; name: string; elected: boolean; votes: string }[];
  check?: StvCheck;
  partiesCaption: string;
  parties: StvPartyRow[];
  partiesNote: string;
  /** The same place at other polls. */
  polls: (Link & { current?: boolean })[];
  whole: Link;
  before?: Link;
  next?: Link;
}

export interface StvFoot {
  downloads: Link[];
  licence?: { text: string; href: string };
}

/** Who was elected somewhere, in order, small enough for a cell. */
export interface StvSeats {
  href: string;
  /** "Belfast East, 2 March 2017: Naomi Long (Alliance), …" */
  label: string;
  seats: { party: Party; initials: string }[];
  faults: number;
}

/** The Northern Ireland Assembly: every poll held, by party and by constituency. */
export interface StvAssemblyPage extends StvFoot {
  title: string;
  lede: string;
  big: { value: string; label: string };
  polls: string[];
  partiesCaption: string;
  parties: { party: Party; polls: { seats: string; share: string }[] }[];
  rows: { name: string; cells: StvSeats[] }[];
  missing: string[];
}

/** A ward in a list. */
export interface StvWardRow {
  ward: Link;
  elected: StvSeats;
  turnout: string;
  stages: string;
  note: string;
}

/** Scottish councils elected by single transferable vote: those of which wards are held. */
export interface StvCouncilsPage extends StvFoot {
  title: string;
  lede: string;
  big: { value: string; label: string };
  councils: { council: Link; wards: string; seats: { party: Party; seats: number }[]; total: number }[];
  missing: string[];
}

/** The wards held of one council. */
export interface StvCouncilPage extends StvFoot {
  kind: string;
  title: string;
  lede: string;
  whole: Link;
  parties: StvPartyRow[];
  partiesCaption: string;
  wards: StvWardRow[];
  missing: string[];
}

/** The way into everything counted by single transferable vote. */
export interface StvHomePage {
  lede: string;
  ways: (Link & { note: string })[];
  rules: { term: string; scottish: string; northernIreland: string }[];
}
