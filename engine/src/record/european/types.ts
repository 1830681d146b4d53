import type { Allocation, Ratio } from '../../psephology/index.ts';
import type { Cite, IsoDate, PartyId } from '../types.ts';
import type { VotingSystem } from '../voting-systems.ts';

/** A list, or an individual, in one region. */
export interface EuropeanList {
  readonly party: PartyId;
  /** The word that tells an individual from others; empty for a party. */
  readonly name: string;
  readonly votes: number;
  /** Seats as published, to hold the allocation against. */
  readonly publishedSeats: number;
  readonly source: string;
  readonly certainty: string;
  readonly cite: Cite;
}

/** A region of an election to the European Parliament, counted by the rule of its day. */
export interface EuropeanRegion {
  readonly election: string;
  readonly polledOn: IsoDate;
  readonly gss: string;
  readonly name: string;
  readonly slug: string;
  readonly seats: number;
  readonly electorate: number;
  readonly validVotes: number;
  readonly system: VotingSystem;
  /** Most votes first; positions of the allocation are those in this list. */
  readonly lists: readonly EuropeanList[];
  /** Votes that sources left together: of several small parties, so no party, and no seat can fall to them. */
  readonly unsplit: number;
  readonly allocation: Allocation;
  /** Names elected, list by list, where they are held. */
  readonly members: readonly { readonly party: PartyId; readonly member: string }[];
  readonly cite: Cite;
}

/** A party in a counting area: votes, or a share as published, per cent to one decimal, where votes were not found. */
export type AreaPart = { readonly party: PartyId; readonly share: Ratio } & (
  { readonly kind: 'votes'; readonly votes: number } | { readonly kind: 'published share' }
);

/** A counting area with its parties, largest share first. */
export interface EuropeanArea {
  readonly election: string;
  readonly gss: string;
  readonly name: string;
  readonly slug: string;
  readonly region: string;
  readonly electorate: number;
  readonly validVotes: number;
  readonly turnout: Ratio;
  readonly parts: readonly AreaPart[];
  /** The first three parties; what was left together is none. */
  readonly top: readonly AreaPart[];
  /** What the published shares add to, per cent, where that is half a point or more off: rounding alone never is, so one is a slip. */
  readonly faultySum: number | undefined;
  readonly cite: Cite;
}

/** A candidate in Northern Ireland, counted by single transferable vote; transfers are not held. */
export interface EuropeanCandidate {
  readonly candidate: string;
  readonly party: PartyId;
  readonly firstPreferences: number;
  readonly votesWhenElected: number | undefined;
  readonly stage: number | undefined;
  readonly elected: boolean;
  readonly cite: Cite;
}
