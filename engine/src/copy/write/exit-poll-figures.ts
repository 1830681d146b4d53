import type { IsoDate, PartyId, Region } from '../../record/index.ts';

/** Seats of a region under the exit poll, as a range; never one figure. */
export interface SeatRange {
  readonly party: PartyId;
  readonly low: number;
  readonly high: number;
}

/** What an illustration says of a county's seats, by name. */
export interface CountyUnderPoll {
  readonly county: string;
  readonly changes: readonly { readonly seat: string; readonly from: PartyId; readonly to: PartyId }[];
  readonly cannotSay: readonly string[];
  readonly stays: number;
}

/** The figures of an exit poll, as they are typed in and as an illustration makes of them. */
export interface ExitPollFigures {
  /** Seats of every party; they come to the House. */
  readonly seats: readonly { readonly party: PartyId; readonly seats: number }[];
  readonly published: IsoDate;
  /** Seats by party at the election before, on the same boundaries. */
  readonly before?: {
    readonly seats: readonly { readonly party: PartyId; readonly seats: number }[];
    readonly year: string;
    readonly notional: boolean;
  };
  readonly region?: {
    readonly name: string;
    readonly kind: Region['kind'];
    readonly ranges: readonly SeatRange[];
    readonly counties: readonly CountyUnderPoll[];
  };
  /** Seats that will tell, with when they are expected. */
  readonly watch?: readonly { readonly seat: string; readonly expected?: string }[];
  /** How far earlier exit polls were from the largest party's seats. */
  readonly past?: readonly {
    readonly year: string;
    readonly party: PartyId;
    readonly said: number;
    readonly won: number;
  }[];
}

export const SEATS_IN_HOUSE = 650;
