import type { Link } from './frame.ts';
import type { Party } from './party.ts';

/** A list under every rule. */
export interface ProportionalRow {
  party: Party;
  votes: string;
  share: string;
  won: string;
  /** In the order of the rules. */
  seats: string[];
}

/** A region's general-election votes, shared out by lists under several rules. */
export interface ProportionalPage {
  title: string;
  lede: string;
  form: {
    regions: { value: string; text: string; selected: boolean }[];
    elections: { value: string; text: string; selected: boolean }[];
  };
  notices: string[];
  /** As it was, then under each rule. */
  bars: { name: string; seats: { party: Party; seats: number }[]; last: string }[];
  rules: { name: string; narrow: boolean }[];
  caption: string;
  rows: ProportionalRow[];
  more: string;
  totals: string[];
  links: Link[];
  downloads: Link[];
}
