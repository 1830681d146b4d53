import type { Link } from './frame.ts';
import type { FiltersView } from './list-page.ts';
import type { Party } from './party.ts';
import type { SortLink } from './seats.ts';

/** A seat by its majority. */
export interface MarginalRow {
  rank: string;
  seat: Link;
  where: string;
  won: Party;
  second: Party;
  majority: string;
  share: string;
  /** "very marginal" */
  word: string;
}

export interface MarginalsPage {
  title: string;
  lede: string;
  big: string;
  bigLabel: string;
  elections: (Link & { current?: boolean })[];
  limits: (Link & { current?: boolean })[];
  filters: FiltersView;
  columns: Pick<SortLink, 'text' | 'href' | 'sorted' | 'numeric'>[];
  caption: string;
  rows: MarginalRow[];
  downloads: Link[];
}

/** Every seat by its first letter. */
export interface SeatsIndex {
  lede: string;
  boundaries: (Link & { current?: boolean })[];
  letters: { letter: string; seats: (Link & { note: string; holder?: Party })[] }[];
  regions: { heading: string; links: (Link & { note: string })[] }[];
  downloads: Link[];
}

export interface ElectionRow {
  name: string;
  polled: string;
  links: Link[];
  leader?: Party;
  figure: string;
  turnout: string;
}

export interface ElectionsPage {
  lede: string;
  /** Elections by other systems, on pages of their own. */
  systems: (Link & { note: string })[];
  generals: ElectionRow[];
  notionals: ElectionRow[];
  byElections: { seat: Link; polled: string; won?: Party; member: string; outcome: string; majority: string }[];
  downloads: Link[];
}
