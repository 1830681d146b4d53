import type { Control, ControlledBy } from '../../psephology/index.ts';
import type { IsoDate, PartyId } from '../types.ts';
import type { Composition } from './types.ts';

/** Seats of one party. */
export interface PartySeats {
  readonly party: PartyId;
  readonly seats: number;
}

/** Something that cannot be said, and why. Words for it are in `copy`. */
export interface NotHeld {
  readonly kind: 'not held';
  readonly why:
    /** Only the control is held, not the seats. */
    | 'seats'
    /** Nothing is held of the council on that day. */
    | 'composition'
    /** There was no council before. */
    | 'new council'
    /** The wards of the night are not held. */
    | 'wards'
    /** The night on which these seats were fought last is not held. */
    | 'earlier night'
    /** Fought last in other wards, and no notional result is held. */
    | 'new wards'
    /** The number of seats is another than before, and no notional composition is held. */
    | 'new size'
    /** The compositions before and after cannot both be right beside what was won. */
    | 'does not reconcile';
  /** The night or day that would be needed, where one is known. */
  readonly on?: IsoDate;
}

/** A council at one moment, as far as it is held. */
export type Standing =
  | {
      readonly kind: 'held';
      readonly composition: Composition;
      /** By arithmetic from the seats. */
      readonly control: Control;
      /** The source's own word, and whether the arithmetic bears it out. */
      readonly printed?: { readonly control: ControlledBy; readonly agrees: boolean };
    }
  /** The seats are not held; control is the source's word. */
  | { readonly kind: 'control only'; readonly composition: Composition; readonly control: ControlledBy }
  /** `nearest`: the last composition before that day, or the first after it, with its own date and label. */
  | (NotHeld & { readonly nearest?: Composition });
