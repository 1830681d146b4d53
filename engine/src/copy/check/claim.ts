/** What is said of a claim: borne out by the record, against it, or neither. */
export type Verdict = 'supported' | 'contradicted' | 'cannot check';

/** What a claim is about. */
export type ClaimKind =
  | 'majority'
  | 'swing'
  | 'required swing'
  | 'share'
  | 'change'
  | 'votes'
  | 'turnout'
  | 'electorate'
  | 'seats'
  | 'holder'
  | 'winner'
  | 'party change'
  | 'rank'
  | 'count'
  | 'since'
  | 'sum'
  | 'list seats'
  | 'more votes'
  | 'control'
  | 'council majority'
  | 'councillors'
  | 'candidates'
  | 'name'
  | 'date'
  | 'projection'
  | 'referendum';

/** A checkable statement found in a text, with what the record makes of it. */
export interface Claim {
  /** Characters (UTF-16 units) of the text as given, from the first to the one after the last. */
  readonly span: readonly [start: number, end: number];
  readonly kind: ClaimKind;
  /** Whose figure it is: a seat, a party, a council, a region, a person. */
  readonly subject: string;
  /** In the words of the text. */
  readonly claimed: string;
  /** The value by the record, where there is one. */
  readonly computed?: string;
  readonly verdict: Verdict;
  /** One sentence, with the arithmetic. */
  readonly reason: string;
  /** The rows it rests on: `data/uk/westminster/parl.2017-06-08/candidacies.csv:12`. */
  readonly sources: readonly string[];
}

export interface CheckOptions {
  /** The day the text was written; read from the text where it is not given. */
  readonly date?: string | undefined;
  /** What `the region` means, whatever else the text names. */
  readonly region?: string | undefined;
  /** What `the region` means where the text names none: the newsroom's own. */
  readonly homeRegion?: string | undefined;
}

export interface CheckedCopy {
  readonly claims: readonly Claim[];
  /** The day that `the last election` was read from; nothing where neither the options nor the text give one. */
  readonly date?: string;
  /** The region that `the region` was taken for. */
  readonly region?: string;
}
