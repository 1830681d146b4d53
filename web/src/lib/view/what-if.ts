import type { BaseVotes, Bands } from 'countroom/forecast';
import type { Link } from './frame.ts';
import type { Party } from './party.ts';

/** What the page's own script needs to work the answer out anew: votes, bands and names, no figures. */
export interface WhatIfData {
  votes: BaseVotes;
  bands: Bands;
  /** By id: the movers, and whoever else leads a seat. */
  parties: Record<string, Party>;
  /** Rows of `votes` that lie in the region, in the order of the squares. */
  region: number[];
  /** Name and slug of each of them. */
  seats: [name: string, slug: string][];
}

/** Seats of one party, before and by each method. */
export interface CountRow {
  party: Party;
  before: number;
  uniform: number;
  proportional: number;
}

/** A seat that changes hands, or may. */
export interface MovedRow {
  seat: Link;
  won: Party;
  uniform: Party;
  uniformLead: string;
  proportional: Party;
  proportionalLead: string;
}

export interface WhatIfCell {
  party: string;
  /** "stays", "changes", "unsure", "still" */
  state: string;
  title: string;
}

/** What is shown for what was asked; made on the server and in the browser by the same code. */
export interface WhatIfAnswer {
  asked: string;
  outcome: string;
  region: CountRow[];
  country: CountRow[];
  cells: WhatIfCell[];
  changing: MovedRow[];
  unsure: MovedRow[];
}

export interface ShareRow {
  party: Party;
  /** As it was: "24.4". */
  was: string;
  value: string;
  locked: boolean;
}

export interface WhatIfPage {
  title: string;
  lede: string;
  notices: string[];
  region: { id: string; name: string; words: string };
  regions: { id: string; name: string; current: boolean }[];
  /** What other forms keep of the question. */
  keep: { name: string; value: string }[];
  swing: {
    from: string;
    to: string;
    value: string;
    parties: Party[];
    steps: (Link & { step: number; label: string })[];
  };
  shares: { of: 'country' | 'region'; rows: ShareRow[]; others: string; over: string };
  labels: string[];
  answer: WhatIfAnswer;
  /** The method that did worse is here as well. */
  tried: string[];
  methods: string[];
  band: string;
  asIf: string[];
  still: { reason: string; seats: Link[] }[];
  downloads: Link[];
  data: WhatIfData;
}
