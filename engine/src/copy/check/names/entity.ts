import type {
  Area,
  Candidacy,
  Cite,
  Contest,
  Council,
  IsoDate,
  PartyId,
  Region,
  Tenure,
} from '../../../record/index.ts';

/** A name that constituencies have had, with its area in each boundary set. */
export interface SeatName {
  readonly type: 'seat';
  readonly name: string;
  readonly slug: string;
  readonly areas: ReadonlyMap<string, Area>;
}

/** A place with several seats, such as Norwich. */
export interface PlaceName {
  readonly type: 'place';
  readonly name: string;
  readonly slug: string;
}

export interface RegionName {
  readonly type: 'region';
  readonly name: string;
  readonly region: Region;
}

/** A part of the country of which no set of seats is held: figures about it cannot be checked. */
export interface ElsewhereName {
  readonly type: 'elsewhere';
  readonly name: string;
}

export interface CouncilName {
  readonly type: 'council';
  readonly name: string;
  readonly council: Council;
}

/** A counting area of European elections and of the referendum. */
export interface DistrictName {
  readonly type: 'district';
  readonly name: string;
  readonly slug: string;
}

/** A region that elected to the European Parliament. */
export interface EuropeanName {
  readonly type: 'european';
  readonly name: string;
  readonly slug: string;
}

/** A police area with a commissioner. */
export interface ForceName {
  readonly type: 'force';
  readonly name: string;
  readonly force: string;
}

export interface PartyName {
  readonly type: 'party';
  readonly name: string;
  readonly party: PartyId;
}

/** Everybody of one name, with the contests they stood in and the seats they sat for. */
export interface PersonName {
  readonly type: 'person';
  readonly name: string;
  readonly stood: readonly { readonly contest: Contest; readonly candidacy: Candidacy }[];
  readonly sat: readonly Tenure[];
  readonly other: readonly OtherPost[];
}

/** An election other than to the Commons that somebody stood in, with the party stood for; of European lists those elected. */
export interface OtherPost {
  readonly kind: 'pcc' | 'mayor' | 'europarl' | 'assembly';
  readonly party: PartyId;
  /** `Norfolk police and crime commissioner`, `London Assembly for City & East`. */
  readonly title: string;
  /** The names that its place goes by in a text. */
  readonly places: readonly string[];
  readonly date: IsoDate;
  readonly elected: boolean;
  /** The parties of the others who stood, where they are held. */
  readonly against: readonly PartyId[];
  readonly cite: Cite;
}

export type Where =
  SeatName | PlaceName | RegionName | ElsewhereName | CouncilName | DistrictName | EuropeanName | ForceName;

/** What a name can mean. */
export type Entity = Where | PartyName | PersonName;
