import type { Cite, PartyId, Region, IsoDate } from '../types.ts';
import type { ControlChange, CouncilBaseline, CouncilOn, CouncilParty, Credits, NotHeld, Standing } from './answers.ts';
import type { Composition, Council } from './types.ts';

/** A council's row in a region's night. */
export interface RegionRow {
  readonly council: Council;
  readonly up: CouncilOn['up'];
  readonly before: Standing;
  readonly lastTime: Standing;
  readonly after: Standing;
  readonly change: ControlChange;
  readonly parties: readonly CouncilParty[];
}

/** A region's councils on a night. */
export interface RegionOn {
  readonly region: Region;
  readonly night: IsoDate;
  readonly rows: readonly RegionRow[];
  readonly seatsUp: number;
  /** What `before` means in the totals: eve of poll, or the last time where only that is held. */
  readonly baseline: CouncilBaseline;
  /** Councils controlled before and after; the party `none` is no overall control. */
  readonly controlled: readonly { readonly party: PartyId | 'none'; readonly before: number; readonly after: number }[];
  readonly controlNotHeld: { readonly before: readonly Council[]; readonly after: readonly Council[] };
  /** Councillors by party over the councils whose seats are held both before and after. */
  readonly councillors: readonly {
    readonly party: PartyId;
    readonly before: number;
    readonly after: number;
    readonly change: number;
  }[];
  readonly councillorsOf: readonly Council[];
  /** Seats won by party, and what share of all seats won: a fraction. */
  readonly won: readonly { readonly party: PartyId; readonly seats: number; readonly of: number }[];
  readonly changed: readonly RegionRow[];
  /** Rows of which seats are not held, and so stand outside the totals. */
  readonly notHeld: readonly {
    readonly council: Council;
    readonly what: 'before' | 'after' | 'wards';
    readonly why: NotHeld['why'];
  }[];
  /** Totals as printed in any year held, to be quoted with their source. */
  readonly printed: readonly PrintedTotal[];
  readonly credits: Credits;
}

export interface PrintedTotal {
  readonly region: string;
  readonly year: string;
  readonly measure: string;
  readonly party: string;
  readonly value: string;
  readonly source: string;
  readonly note: string;
  readonly cite: Cite;
}

/** A claim about a year that is not held is neither true nor false. */
export interface CannotCheck {
  readonly kind: 'cannot check';
  readonly why: NotHeld['why'] | 'year';
  readonly year: number;
  /** Years that could be checked. */
  readonly held: readonly number[];
}

/** Change since a year, by party, over the councils held in both. */
export type ChangeSince =
  | CannotCheck
  | {
      readonly kind: 'held';
      readonly from: number;
      readonly to: number;
      readonly compared: readonly {
        readonly council: Council;
        readonly was: Composition;
        readonly now: Composition;
      }[];
      readonly left: readonly { readonly council: Council; readonly why: NotHeld['why'] | 'year' }[];
      readonly parties: readonly {
        readonly party: PartyId;
        readonly was: number;
        readonly now: number;
        readonly change: number;
      }[];
    };

/** Seats a party has beside the most it has had in any year held. */
export type HighTide =
  | CannotCheck
  | {
      readonly kind: 'held';
      readonly party: PartyId;
      readonly now: { readonly year: number; readonly seats: number };
      readonly best: { readonly year: number; readonly seats: number };
      /** Years of which every council asked about is held, from which the best was taken. */
      readonly coverage: readonly number[];
      readonly councils: readonly Council[];
    };
