import type { Link } from './frame.ts';
import type { MarksLine } from './marks.ts';
import type { Party } from './party.ts';
import type { RangeTable } from './ranges.ts';

/** A seat as the illustration has it; `came` once declared. */
export interface ExitPollSeat {
  seat: Link;
  before: Party;
  likely: Party;
  chance: string;
  came?: Party;
  wrong?: boolean;
}

/** The seats of one kind: `changes`, `unsure` or `stays`. */
export interface ExitPollGroup {
  kind: 'changes' | 'unsure' | 'stays';
  seats: ExitPollSeat[];
}

export interface ExitPollRegion {
  /** As it is said in a sentence. */
  name: string;
  sentence: string;
  expected: RangeTable;
  groups: ExitPollGroup[];
  counties: { name: string; groups: ExitPollGroup[] }[];
  telling: (ExitPollSeat & { expected: string; declared?: string })[];
  scorecard?: {
    sentence: string;
    groups: string;
    missed: ExitPollSeat[];
  };
}

export interface ExitPollPage {
  title: string;
  lede: string;
  /** Of one that was entered at the desk: from where it is. */
  entered?: string;
  /** Why nothing is said of a region. */
  unread?: string;
  elections: (Link & { current?: boolean })[];
  regions: (Link & { current?: boolean })[];
  /** On the election's own page only. */
  national?: {
    totals: RangeTable;
    westminster: string[];
    survey?: string;
    record: { lines: MarksLine[]; parties: Party[]; years: { year: string; errors: (string | undefined)[] }[] };
    method: string[];
  };
  /** The way from a region to the whole. */
  whole?: Link;
  region?: ExitPollRegion & { mrps?: string; tried?: string };
  downloads: Link[];
}

/** The way into the exit polls. */
export interface ExitPollIndex {
  lede: string;
  nights: {
    election: Link;
    region?: Link;
    said: string;
    entered?: string;
    /** What came is absent until every seat has declared. */
    rows: { party: Party; published: string; came?: string; error?: string }[];
  }[];
  record: NonNullable<ExitPollPage['national']>['record'];
  method: string[];
  downloads: Link[];
}
