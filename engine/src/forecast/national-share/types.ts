import type { Cite, Election, IsoDate } from '../../record/index.ts';

/** The parties that a ward must have been fought by to count, in the order of every row of figures. */
export const MAIN_PARTIES = ['con', 'lab', 'ld'] as const;

/** Whose share of the national vote is told: the three main parties', and everybody else's together. */
export const SHARES_OF = [...MAIN_PARTIES, 'other'] as const;
export type ShareOf = (typeof SHARES_OF)[number];

/** A share of the national vote for each of `SHARES_OF`, as fractions. */
export type NationalVote = Readonly<Record<ShareOf, number>>;

/** The published national equivalent vote of a year. */
export interface PublishedVote {
  readonly year: number;
  /** As published, in whole per cent, here as fractions. */
  readonly vote: NationalVote;
  readonly cite: Cite;
}

/** The middle 95 in a hundred of many draws; fractions. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A share with the interval that its sample gives it, councils drawn whole; fractions. */
export interface Estimate extends Interval {
  readonly share: number;
  /** The interval with wards drawn one by one, which is too narrow; kept so that this can be shown. */
  readonly byWard: Interval;
}

/** An earlier night that a night is measured against. */
export interface BaseNight {
  readonly night: IsoDate;
  readonly published: PublishedVote;
  /** Wards on unchanged boundaries where all the main parties stood on both nights. */
  readonly wards: number;
  /** The general election whose votes weigh the kinds of area: the last before this night. */
  readonly weighedBy: Election;
  readonly strata: number;
  /** Kinds of area with at least one such ward, and the part of Great Britain's vote that they cast. */
  readonly strataSampled: number;
  readonly voteSampled: number;
  /** What this night alone would say; absent where it has too few wards. */
  readonly vote?: NationalVote;
}

/** The national vote that one night of local elections points to. Ours, in the manner of the published series; never a result. */
export interface NationalShare {
  readonly night: IsoDate;
  readonly year: number;
  /** Every earlier night within reach that has a published figure, oldest first, used or not. */
  readonly bases: readonly BaseNight[];
  /** Different wards in all the bases that are used, and the councils they are of. */
  readonly wards: number;
  readonly councils: number;
  /** The mean over the bases used; absent where there is none. */
  readonly projected?: Readonly<Record<ShareOf, Estimate>>;
  /** The figure published for the same year, where there is one. */
  readonly published?: PublishedVote;
}
