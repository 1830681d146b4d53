import type { BlockVoteTurnout } from '../../psephology/index.ts';
import type { IsoDate, PartyId } from '../types.ts';
import type { NotHeld } from './answers.ts';
import type { WardCandidacy, WardContest } from './types.ts';

/** How a ward came out, by counting the votes where they are held. */
export type WardOutcome =
  | {
      readonly kind: 'declared';
      /** Votes of the last elected less those of the first who was not. */
      readonly margin: number;
      readonly runnersUp: readonly WardCandidacy[];
    }
  /** Level across the last place; the source's mark says on whom the lot fell. */
  | { readonly kind: 'by lot'; readonly tied: readonly WardCandidacy[]; readonly places: number }
  | { readonly kind: 'tied awaiting lot'; readonly tied: readonly WardCandidacy[]; readonly places: number }
  /** No more candidates than seats; `unfilled`: seats that nobody stood for. */
  | { readonly kind: 'uncontested'; readonly unfilled: number }
  /** Put off: countermanded when a candidate died. Nobody was elected on the night. */
  | { readonly kind: 'postponed' }
  /** The source's marks alone: it votes by another system, votes are not held, or the source does not tell wards apart. */
  | { readonly kind: 'as marked'; readonly why: 'another system' | 'votes not held' | 'wards not told apart' }
  | { readonly kind: 'not yet' };

/** A ward's contest on one night, counted. */
export interface WardOn {
  readonly contest: WardContest;
  readonly outcome: WardOutcome;
  /** Most votes first. */
  readonly candidacies: readonly WardCandidacy[];
  readonly elected: readonly WardCandidacy[];
  /** Where the source marks others as elected than the votes do. */
  readonly marksDiffer: boolean;
  /** From ballot papers only; absent where the electorate is not held. */
  readonly turnout?: BlockVoteTurnout;
  /** More seats than the ward has up as a rule: a vacancy was filled at the same poll. */
  readonly doubleVacancy?: {
    readonly usual: number;
    /** Who serves the rest of the vacant term: fewest votes of the elected. */
    readonly shorterTerm: readonly WardCandidacy[];
  };
  /** Who won when the ward's seats were fought last. */
  readonly last?: { readonly on: IsoDate; readonly elected: readonly WardCandidacy[] };
  /** Why that cannot be said, where it cannot. */
  readonly lastNotHeld?: NotHeld;
  /** Seats that changed party since then. */
  readonly gains: readonly { readonly party: PartyId; readonly from: PartyId }[];
}
