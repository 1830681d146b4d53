import type { Cite, ContestState, IsoDate, PartyId } from '../types.ts';

/** A council, under the code it has had last. */
export interface Council {
  readonly gss: string;
  readonly name: string;
  readonly slug: string;
  readonly kind: string;
  readonly nation: string;
  readonly region: string;
  readonly county: string;
}

/** What a composition is of: never mixed, because a later snapshot holds by-elections and changes of party the night did not. */
export type CompositionLabel = 'eve of poll' | 'on the night' | 'later';

/** Who sat on a council, dated and labelled. */
export interface Composition {
  readonly council: Council;
  readonly date: IsoDate;
  readonly label: CompositionLabel;
  /** Seats by party, most first; empty where the seats are not held. */
  readonly seats: readonly { readonly party: PartyId; readonly seats: number }[];
  readonly vacant: number;
  /** The size of the council, vacancies included; absent where it is not known. */
  readonly total?: number;
  /** Control as the source prints it: a party, `none`, or nothing. */
  readonly printed?: { readonly control: PartyId | 'none' | ''; readonly note: string; readonly cite: Cite };
  readonly source: string;
  readonly certainty: string;
  readonly cites: readonly Cite[];
}

export interface WardCandidacy {
  readonly candidate: string;
  readonly party: PartyId;
  /** The party's own word, where it stands as `other`. */
  readonly partyName: string;
  readonly votes?: number;
  /** As the source marks it; the count is made anew where votes are held. */
  readonly elected: boolean;
  readonly incumbent: boolean;
  readonly cite: Cite;
}

/** A ward's contest on one night. */
export interface WardContest {
  readonly council: Council;
  readonly date: IsoDate;
  readonly ward: string;
  readonly slug: string;
  readonly name: string;
  readonly seats: number;
  /** The source does not tell several wards apart: their candidates stand under one name. */
  readonly several?: true;
  readonly state: ContestState;
  readonly electorate?: number;
  /** Ballot papers, where they are held: turnout is never worked out from summed votes. */
  readonly ballots?: number;
  readonly rejected?: number;
  /** The turnout as published, in per cent. */
  readonly turnout?: number;
  readonly candidacies: readonly WardCandidacy[];
  readonly cite: Cite;
}

/** Who ran a council on a day: a fact with a source, apart from the arithmetic of control. */
export interface Administration {
  readonly council: Council;
  readonly date: IsoDate;
  readonly parties: readonly PartyId[];
  readonly form: 'majority' | 'minority' | 'coalition' | 'elected mayor' | 'not stated';
  /** In the source's or the desk's own words. */
  readonly text: string;
  readonly source: string;
  readonly cite: Cite;
}

/** What was up at a council on a night. */
export interface CouncilNight {
  readonly council: Council;
  readonly date: IsoDate;
  readonly seatsUp: 'all' | 'half' | 'third' | 'by-election' | '';
  readonly contested?: number;
  readonly total?: number;
  /** A newsroom's region the council is in on that night. */
  readonly region: string;
}
