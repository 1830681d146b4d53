import type { IsoDate } from '../../record/index.ts';

/** A figure in a sentence: where it stands in the text and what it says, so that a desk can underline it. */
export interface Marked {
  /** Characters of the sentence, the end excluded. */
  readonly span: readonly [start: number, end: number];
  /** A measure that the record can explain, where there is one (`majority`), else a plain name (`seats-held`). */
  readonly figure: string;
  /** Whose figure it is: an area, party, council or office. */
  readonly subject: string;
}

/** A sentence with its figures marked. */
export interface Sentence {
  readonly text: string;
  readonly marks: readonly Marked[];
}

/** What can be written. */
export type StoryKind =
  | 'seat-result'
  | 'by-election'
  | 'seat-profile'
  | 'region-preview'
  | 'region-summary'
  | 'exit-poll'
  | 'council-round-up'
  | 'council-result'
  | 'european-result'
  | 'office-result'
  | 'assembly-result'
  | 'transferable-result'
  | 'script'
  | 'lower-third'
  | 'caption'
  | 'push'
  | 'candidate-list';

/** Copy as written: every figure in it can be found and asked for its working. */
export interface Story {
  readonly kind: StoryKind;
  readonly headline: string;
  readonly paragraphs: readonly (readonly Sentence[])[];
  /** The day on which the copy is true. */
  readonly date: IsoDate;
  /** What it rests on: the baseline of its changes, how far its history goes, what is not held. */
  readonly notes: readonly string[];
}
