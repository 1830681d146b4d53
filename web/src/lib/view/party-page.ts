import type { Link } from './frame.ts';
import type { Party } from './party.ts';

/** A party at one general election. */
export interface PartyElection {
  year: string;
  election: Link;
  seats: string;
  candidates: string;
  votes: string;
  share: string;
  /** 0 to 1, for the bar. */
  portion: number;
  lost: string;
}

/** A seat in one of a party's short lists, with the figure it is there for. */
export interface PartySeat {
  seat: Link;
  /** The holder, or the challenger, beside it. */
  other?: Party;
  figure: string;
}

export interface PartyList {
  heading: string;
  note: string;
  rows: PartySeat[];
  all?: Link;
}

export interface PartyPage {
  party: Party;
  title: string;
  lede: string;
  big: string;
  bigLabel: string;
  /** Said of what is not one party. */
  note?: string;
  elections: PartyElection[];
  lineage: { text: string; links: Link[] }[];
  lists: PartyList[];
  where: (Link & { seats: string })[];
  lost?: { heading: string; seats: Link[] };
  downloads: Link[];
}

export interface PartiesPage {
  lede: string;
  rows: { party: Party; href: string; now: string; candidates: string; votes: string }[];
  year: string;
}
