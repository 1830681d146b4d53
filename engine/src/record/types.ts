/** The nouns of the record. Plain data: no behaviour, no screens, nothing derived. */

/** The row a value was read from: a file of the pack with its line, or an entry of the journal. */
export interface Cite {
  readonly file: string;
  readonly line: number;
}

export type PartyId = string;
/** `YYYY-MM-DD`. */
export type IsoDate = string;

export interface Party {
  readonly id: PartyId;
  readonly name: string;
  readonly short: string;
  readonly code: string;
  readonly kind: 'party' | 'independent' | 'speaker' | 'group';
  readonly aliases: readonly string[];
  /** In a sentence, where a newsroom has its own words: `the Lib Dems`, `Lib Dem`. */
  readonly who?: string;
  readonly adjective?: string;
}

export interface Area {
  readonly boundarySet: string;
  readonly gss: string;
  readonly name: string;
  readonly slug: string;
  /** Three or four characters for a map cell. */
  readonly label: string;
  readonly nation: string;
  readonly region: string;
  readonly county: string;
  readonly designation: string;
  readonly lat: number;
  readonly lon: number;
  readonly areaKm2: number;
}

export interface Election {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly kind: 'general' | 'by-election' | 'notional';
  readonly name: string;
  readonly polledOn: IsoDate;
  readonly boundarySet: string;
  /** The general election it follows. */
  readonly after?: string;
  /** The dissolution that ended the parliament elected here. */
  readonly dissolvedOn?: IsoDate;
}

/** What is known of a contest; missing is never zero (DESIGN.md, rule 1). */
export type ContestState =
  'not yet' | 'partial' | 'declared' | 'tied awaiting lot' | 'uncontested' | 'postponed' | 'void' | 'withdrawn';

export interface Candidacy {
  /** The name as published; empty in a notional result, which has parties only. */
  readonly candidate: string;
  readonly familyName: string;
  readonly party: PartyId;
  /** The party's name as registered then. */
  readonly partyName: string;
  /** What the ballot paper said, where it differs (Labour and Co-operative Party). */
  readonly description: string;
  /** Absent until the contest is declared. */
  readonly votes?: number;
  readonly sitting: boolean;
  readonly person: string;
  readonly cite: Cite;
}

export interface Contest {
  readonly election: Election;
  readonly area: Area;
  readonly polledOn: IsoDate;
  readonly state: ContestState;
  readonly electorate?: number;
  readonly validVotes?: number;
  readonly rejected?: number;
  readonly declaredAt?: string;
  readonly declaredSource?: string;
  /** By votes where declared, else in the order received. */
  readonly candidacies: readonly Candidacy[];
  /** Name of the candidate drawn by lot, where first place was tied. */
  readonly lot?: string;
  readonly cite: Cite;
}

export type Certainty = 'exact' | 'approximate' | string;

/** A person in a seat under one party; `to` is the last day. */
export interface Tenure {
  readonly boundarySet: string;
  readonly gss: string;
  readonly slug: string;
  readonly seat: string;
  readonly person: string;
  readonly member: string;
  readonly party: PartyId;
  readonly coop: boolean;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly began: string;
  readonly ended: string;
  readonly fromCertainty: Certainty;
  readonly toCertainty: Certainty;
  readonly source: string;
  readonly cite: Cite;
}

export interface PartyChange {
  readonly date: IsoDate;
  readonly area: string;
  readonly member: string;
  readonly from: PartyId;
  readonly to: PartyId;
  readonly note: string;
  readonly certainty: Certainty;
  readonly corroborated: boolean;
  readonly cite: Cite;
}

export interface Vacancy {
  readonly area: string;
  readonly member: string;
  readonly party: PartyId;
  readonly date: IsoDate;
  readonly reason: string;
  readonly certainty: Certainty;
  /** The by-election that filled it, where one did. */
  readonly filledBy?: string;
  readonly cite: Cite;
}

export interface RegionMember {
  readonly area: Area;
  readonly certainty: string;
  readonly basis: string;
}

/** A named set of areas; its members depend on the boundary set and so on the date. */
export interface Region {
  readonly id: string;
  readonly name: string;
  readonly kind: 'newsroom' | 'cluster' | 'nation' | 'region' | 'county' | 'own';
  /** Why a cluster was drawn together. */
  readonly reason: string;
  readonly members: ReadonlyMap<string, readonly RegionMember[]>;
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
}

/** One key for an area: five Scottish seats keep one code in both boundary sets. */
export function areaKey(area: { readonly boundarySet: string; readonly gss: string }): string {
  return `${area.boundarySet}/${area.gss}`;
}
