import type { Cite, IsoDate, PartyId } from '../types.ts';
import type { NotHeld } from './standing-answers.ts';

/** What a change in seats is measured against. */
export type CouncilBaseline = 'last contested' | 'eve of poll';

/** Where the eve of poll is not held, seats can be measured against the last composition held before it, which is not the eve. */
export type SeatBaseline = CouncilBaseline | 'last held before';

/** Seats gained and lost by party against one baseline. */
export interface SeatChanges {
  readonly kind: 'held';
  readonly baseline: SeatBaseline;
  /** The days these seats were fought last, or the day of the composition. */
  readonly on: readonly IsoDate[];
  readonly parties: readonly {
    readonly party: PartyId;
    readonly was: number;
    readonly now: number;
    readonly change: number;
  }[];
  /** Seats of this poll that are compared, and those that cannot be (by ward, with the reason). */
  readonly compared: number;
  readonly left: readonly { readonly ward: string; readonly slug: string; readonly why: NotHeld['why'] }[];
  /** Seats filled at the same poll that fell vacant in between; kept out of these changes. */
  readonly byElectionSeats: number;
  readonly cites: readonly Cite[];
}

/** A seat that one party won when it was fought last and another held, or seems to have held, on the eve of poll. */
export interface SeatBetween {
  readonly ward: string;
  readonly slug: string;
  readonly candidate: string;
  readonly wonFor: PartyId;
  readonly wonOn: IsoDate;
  /** How it is known: the same person stands for another party. */
  readonly how: 'stands for another party';
  readonly now: PartyId;
  readonly on: IsoDate;
  readonly cites: readonly Cite[];
}

/** Both baselines of a night, side by side. */
export interface Baselines {
  readonly lastContested: SeatChanges | NotHeld;
  readonly eveOfPoll: SeatChanges | NotHeld;
  /** Against a snapshot of the months before, only where the eve of poll is not held. */
  readonly lastHeld?: SeatChanges;
  /** By party, how many more it held before the poll than it had won: only where all seats up are compared, on either baseline. */
  readonly between?: readonly { readonly party: PartyId; readonly more: number }[];
  /** The seats that make the difference, as far as the wards tell. */
  readonly seats: readonly SeatBetween[];
}
