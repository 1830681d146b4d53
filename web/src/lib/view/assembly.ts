import type { ElectionFoot, ElectionHead, LadderView } from './lists.ts';
import type { Link } from './frame.ts';
import type { Party } from './party.ts';

/** A party over a whole assembly, seat by kind of seat; a dash where a part is not held. */
export interface AssemblyRow {
  party: Party;
  votes: string;
  share: string;
  constituencies: string;
  list: string;
  seats: string;
}

/** One electoral region: who won its list seats, one by one. */
export interface AssemblyRegion {
  id: string;
  name: string;
  seats: string;
  order: Party[];
  last: string;
  note: string;
  ladder?: LadderView;
}

/** An assembly that is elected by additional members. */
export interface AssemblyPage extends ElectionHead, ElectionFoot {
  bar: { party: Party; seats: number }[];
  caption: string;
  rows: AssemblyRow[];
  notes: string[];
  /** What another threshold would have changed. */
  threshold?: {
    heading: string;
    text: string;
    rows: { party: Party; with: string; without: string; change: string }[];
  };
  regions: AssemblyRegion[];
  /** Who won each constituency, where they are held. */
  constituencies: { name: string; party: Party; candidate: string; votes: string; majority: string }[];
}

/** Assemblies that are held. */
export interface AssembliesPage {
  lede: string;
  rows: { page: Link; day: string; bar: { party: Party; seats: number }[]; note: string }[];
}
