import type {
  CanControlChange,
  CertainFrom,
  ChangeOfControl,
  Coalition,
  Control,
  ControlledBy,
  CouncilState,
  Largest,
} from '../../psephology/index.ts';
import type { Cite, IsoDate, PartyId, Region, Source } from '../types.ts';
import type { Administration, Composition, Council } from './types.ts';
import type { WardOn } from './ward-answers.ts';

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

/** One party on a council around a poll. A figure that is not held is absent, never 0. */
export interface CouncilParty {
  readonly party: PartyId;
  /** On the eve of poll. */
  readonly before?: number;
  /** After the poll at which the seats now up were fought last. */
  readonly lastTime?: number;
  /** Seats up that it held on the eve of poll. */
  readonly defending?: number;
  readonly won?: number;
  /** Seats not up. */
  readonly carried?: number;
  readonly after?: number;
}

/** What a change in seats is measured against. */
export type CouncilBaseline = 'last contested' | 'eve of poll';

/** Seats gained and lost by party against one baseline. */
export interface SeatChanges {
  readonly kind: 'held';
  readonly baseline: CouncilBaseline;
  /** The days these seats were fought last, or the day of the composition. */
  readonly on: readonly IsoDate[];
  readonly parties: readonly {
    readonly party: PartyId;
    readonly then: number;
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
  /** How it is known: the same person stands for another party, or a by-election in between is held. */
  readonly how: 'stands for another party' | 'by-election';
  readonly now: PartyId;
  readonly on: IsoDate;
  readonly cites: readonly Cite[];
}

/** Both baselines of a night, side by side. */
export interface Baselines {
  readonly lastContested: SeatChanges | NotHeld;
  readonly eveOfPoll: SeatChanges | NotHeld;
  /** By party, how many more it held on the eve of poll than it had won: only where both are held. */
  readonly between?: readonly { readonly party: PartyId; readonly more: number }[];
  /** The seats that make the difference, as far as the wards tell. */
  readonly seats: readonly SeatBetween[];
}

/** What the poll did to control, against each baseline: by arithmetic where seats are held, else by the words of the source. */
export interface ControlChange {
  readonly eveOfPoll: ChangeOfControl | NotHeld;
  readonly lastContested: ChangeOfControl | NotHeld;
  /** The one to print: eve of poll, as is usual for control, or the last time where only that is held. */
  readonly baseline: CouncilBaseline;
}

/** Coalition arithmetic: sums, which say nothing about who would sit with whom. */
export interface SeatArithmetic {
  readonly kind: 'held';
  readonly minimalCoalitions: readonly Coalition[];
  /** The largest group outside the administration, and what the administration was taken from. */
  readonly largestOpposition?: {
    readonly largest: Largest;
    readonly outside: readonly PartyId[];
    readonly basis: 'majority' | 'administration';
  };
}

/** A count as far as it has gone. */
export interface CountSoFar {
  readonly kind: 'held';
  /** Wards declared, of those that are up. */
  readonly declared: number;
  readonly of: number;
  readonly state: CouncilState;
  /** From which of the wards given on control has been certain; absent while it is open. */
  readonly certain?: CertainFrom;
}

/** Everything that is held of a council on the night of a poll. */
export interface CouncilOn {
  readonly council: Council;
  readonly night: IsoDate;
  /** `local.cambridge.2016-05-05`. */
  readonly election: string;
  readonly up: {
    readonly cycle: 'all' | 'half' | 'third' | 'by-election' | '';
    /** Seats elected or to be elected, those of double vacancies among them; absent where wards are not held. */
    readonly seats?: number;
    readonly total?: number;
    readonly boundaryChange: boolean;
    readonly newCouncil: boolean;
    /** Voting system, as `voting-systems.csv` has it. */
    readonly system: string;
  };
  /** On the eve of poll. */
  readonly before: Standing;
  /** After the poll at which the seats now up were fought last, as a rule four years before. */
  readonly lastTime: Standing;
  readonly after: Standing;
  readonly change: ControlChange;
  /** Most seats after (or before) first. */
  readonly parties: readonly CouncilParty[];
  /** Why `defending` is absent, where it is. */
  readonly defending: { readonly kind: 'held' } | NotHeld;
  readonly baselines: Baselines;
  /** `asOf`: the day of the composition that says who had control before, where the eve of poll is not held. */
  readonly canChange: ({ readonly kind: 'held'; readonly asOf?: IsoDate } & CanControlChange) | NotHeld;
  readonly wards: readonly WardOn[];
  /** Only of a council whose contests that day were by-elections, or of wards with a double vacancy: never in change totals. */
  readonly byElections: readonly WardOn[];
  readonly arithmetic: SeatArithmetic | NotHeld;
  /** Only when wards were given as declared. */
  readonly count?: CountSoFar | NotHeld;
  readonly administration?: Administration;
  readonly history: readonly Composition[];
  readonly credits: Credits;
}

/** A council on any day: the last composition held on or before it. */
export interface CouncilNow {
  readonly council: Council;
  readonly on: IsoDate;
  readonly standing: Standing;
  /** How often it votes, where held, and the last and next night held. */
  readonly cycle?: { readonly cycle: 'all' | 'half' | 'third'; readonly asOf: IsoDate; readonly cite: Cite };
  readonly lastNight?: IsoDate;
  readonly nextNight?: IsoDate;
  readonly arithmetic: SeatArithmetic | NotHeld;
  readonly administration?: Administration;
  readonly history: readonly Composition[];
  readonly nights: readonly IsoDate[];
  readonly credits: Credits;
}

/** Who published the rows an answer rests on, and whether what is made of them has to be shared alike. */
export interface Credits {
  readonly sources: readonly Source[];
  readonly shareAlike: boolean;
}

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
        readonly then: Composition;
        readonly now: Composition;
      }[];
      readonly left: readonly { readonly council: Council; readonly why: NotHeld['why'] | 'year' }[];
      readonly parties: readonly {
        readonly party: PartyId;
        readonly then: number;
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
