/** Papers marked alike: how many, and the candidates in order of preference, as positions in the list of candidates. */
export interface Papers {
  readonly papers: number;
  readonly preferences: readonly number[];
}

/** What is counted. `lots` are the candidates on whom lots fell, in the order they were drawn. */
export interface StvContest {
  /** How many candidates; positions run from 0. */
  readonly candidates: number;
  readonly seats: number;
  readonly papers: readonly Papers[];
  readonly lots?: readonly number[] | undefined;
}

export type StvRule = 'scottish' | 'northern-ireland';

/**
 * Votes as a whole number of the smallest unit that the rule knows: a hundred-thousandth of a vote in Scotland, a hundredth in Northern
 * Ireland. `unitsAsText` and `unitsAsNumber` write them as votes.
 */
export type Units = number;

/** A line of a stage sheet. */
export interface StageRow {
  readonly previous: Units;
  readonly transfer: Units;
  readonly total: Units;
}

/** Papers that were looked at together: all of one value when they were received. */
export interface ParcelMoved {
  readonly papers: number;
  /** Those of them with a further preference for somebody still in the count. */
  readonly transferable: number;
  readonly valueReceived: Units;
  /** What each was worth when it was transferred. */
  readonly value: Units;
}

/** What settled whose turn it was: the votes, how those level stood at another stage, or a lot. */
export type DecidedBy =
  | { readonly kind: 'votes' }
  | { readonly kind: 'another stage'; readonly level: readonly number[]; readonly stage: number }
  | { readonly kind: 'lot'; readonly level: readonly number[] };

export type StageAction =
  | { readonly kind: 'first preferences' }
  | {
      readonly kind: 'surplus';
      readonly of: number;
      readonly surplus: Units;
      readonly parcels: readonly ParcelMoved[];
      readonly decidedBy: DecidedBy;
    }
  | {
      readonly kind: 'exclusion';
      readonly of: readonly number[];
      readonly parcels: readonly ParcelMoved[];
      readonly decidedBy: DecidedBy;
      /** Surpluses left for later because they could not have changed who was lowest. */
      readonly deferred: Units;
    };

/** Why somebody was elected: enough votes, no more candidates than places, or more than all the others could reach together. */
export type ElectedBecause = 'quota' | 'last places' | 'beyond reach';

export interface StageElected {
  readonly candidate: number;
  readonly because: ElectedBecause;
}

/** A stage with the whole sheet at its end; `rows` by candidate. */
export interface Stage {
  readonly number: number;
  readonly action: StageAction;
  readonly rows: readonly StageRow[];
  /** Papers with no further preference, and what the cutting of decimals lost. */
  readonly nonTransferable: StageRow;
  /** In order of election. */
  readonly elected: readonly StageElected[];
  /** Northern Ireland: excluded when that alone filled the last places, so that no papers were moved any more. */
  readonly excludedUnmoved: readonly number[];
}

/** Those exactly level: for whose surplus goes first, or who is excluded. */
export interface AwaitedLot {
  readonly purpose: 'surplus' | 'exclusion';
  readonly level: readonly number[];
}

interface Counted {
  readonly rule: StvRule;
  /** Decimals of a vote that the rule keeps: 1 vote is 10 to this power of `Units`. */
  readonly decimals: number;
  readonly seats: number;
  /** Papers with a first preference. */
  readonly valid: number;
  /** In votes. */
  readonly quota: number;
  /** In order of election. */
  readonly elected: readonly number[];
  readonly stages: readonly Stage[];
}

/** A count to its end, or to the lot that has to be drawn before it can go on. */
export type StvCount =
  | (Counted & { readonly kind: 'elected'; readonly unfilled: number })
  | (Counted & { readonly kind: 'tied awaiting lot'; readonly lot: AwaitedLot });
