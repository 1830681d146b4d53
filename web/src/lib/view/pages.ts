import type { StrongestAreas } from './european.ts';
import type { Link } from './frame.ts';
import type { CopyView, FiltersView, GainsView } from './list-page.ts';
import type { Party } from './party.ts';
import type { PartyTab, TargetList } from './targets.ts';

/** A party's target list, or the list of the seats it defends, as a page. */
export interface TargetsPage {
  title: string;
  lede: string;
  big: { value: string; label: string };
  tabs: PartyTab[];
  list: TargetList;
  path?: GainsView;
  /** Where a party was strong that did not stand at this election: at a poll of another kind. */
  strongest?: StrongestAreas;
  filters: FiltersView;
  copy: CopyView;
  also: Link[];
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
