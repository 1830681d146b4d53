import type {
  CanControlChange,
  CertainFrom,
  ChangeOfControl,
  Coalition,
  CouncilState,
  Largest,
} from '../../psephology/index.ts';
import type { Cite, IsoDate, PartyId, Source } from '../types.ts';
import type { Baselines, CouncilBaseline } from './baseline-answers.ts';
import type { NotHeld, Standing } from './standing-answers.ts';
import type { Administration, Composition, Council } from './types.ts';
import type { WardOn } from './ward-answers.ts';

export type * from './baseline-answers.ts';
export type * from './standing-answers.ts';

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
