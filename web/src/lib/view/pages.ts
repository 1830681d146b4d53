import type { Link } from './frame.ts';
import type { Party } from './party.ts';
import type { PartyTab, TargetList } from './targets.ts';

/** A party's target list as a page. */
export interface TargetsPage {
  title: string;
  lede: string;
  big: { value: string; label: string };
  tabs: PartyTab[];
  list: TargetList;
  bases: (Link & { current?: boolean })[];
  downloads: Link[];
}

export interface Found extends Link {
  /** "seat in Cambridgeshire, to 2024", "region", "place with two seats" */
  kind: string;
  holder?: Party;
}

/** What a search found, and the nearest names when it found nothing. */
export interface FindPage {
  query: string;
  found: Found[];
  near: Link[];
}

/** The front page. */
export interface HomePage {
  lede: string;
  /** "2024 general election", the whole kingdom's seats. */
  groups: { heading: string; note?: string; links: (Link & { note?: string })[] }[];
  examples: (Link & { note: string })[];
}
