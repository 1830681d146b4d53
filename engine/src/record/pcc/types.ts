import type { FirstPastThePostOutcome, SupplementaryVoteOutcome } from '../../psephology/index.ts';
import type { Cite, IsoDate, PartyId } from '../types.ts';
import type { VotingSystem } from '../voting-systems.ts';

/** A candidate for one office, with the votes of both rounds as published; nothing where they were not found, or did not go on. */
export interface OfficeCandidacy {
  readonly candidate: string;
  readonly party: PartyId;
  /** The ballot paper's words, where the party's name does not say as much. */
  readonly partyName: string;
  readonly first: number | undefined;
  /** Second preferences that counted: the final votes less the first preferences. */
  readonly second: number | undefined;
  readonly final: number | undefined;
  readonly elected: boolean;
  readonly cite: Cite;
}

/** What the rule of the day makes of the votes; nothing is worked out from a first round of which some is not held. */
export type OfficeOutcome =
  | { readonly rule: 'supplementary-vote'; readonly outcome: SupplementaryVoteOutcome }
  | { readonly rule: 'first-past-the-post'; readonly outcome: FirstPastThePostOutcome }
  | { readonly rule: 'votes not held' };

/** A figure printed somewhere that contradicts the one used here. */
export interface Conflict {
  /** Nobody where it is a sum. */
  readonly candidate: string;
  readonly figure: 'first' | 'final' | 'first total';
  readonly used: number;
  readonly printed: number;
  readonly printedBy: string;
  readonly reason: string;
  readonly cite: Cite;
}

/** An election of a police and crime commissioner. */
export interface CommissionerElection {
  readonly id: string;
  readonly force: string;
  readonly name: string;
  readonly gss: string;
  readonly date: IsoDate;
  readonly electorate: number | undefined;
  readonly system: VotingSystem;
  /** How much of the first round was found. */
  readonly held: 'complete' | 'partial' | 'not held';
  /** Most first preferences first, where they are known; positions of the outcome are those in this list. */
  readonly candidacies: readonly OfficeCandidacy[];
  /** Valid first preferences, where all of them are held. */
  readonly validVotes: number | undefined;
  readonly outcome: OfficeOutcome;
  readonly conflicts: readonly Conflict[];
  readonly source: string;
  readonly certainty: string;
  readonly cite: Cite;
}
