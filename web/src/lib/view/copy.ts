import type { Verdict } from 'countroom/copy/check';
import type { BuilderField } from './embeds-page.ts';
import type { Link } from './frame.ts';

/** A claim of a copy, as the page tells of it. */
export interface ClaimView {
  id: string;
  verdict: Verdict;
  /** "Majority: Peterborough". */
  what: string;
  claimed: string;
  /** The value by the record, where the copy has another. */
  right?: string;
  reason: string;
  sources: string[];
  /** The words around it. */
  before: string;
  after: string;
}

/** A stretch of a copy as given: plain, a mark of HTML, or figures that a verdict is told of. */
export type Piece =
  | { kind: 'text' | 'tag'; text: string }
  | {
      kind: 'figure';
      text: string;
      id: string;
      verdict: Verdict;
      label: string;
      /** Short enough to be kept in one line with its verdict. */
      whole: boolean;
      claims: ClaimView[];
    };

export interface FindingView {
  line: number;
  severity: string;
  words: string;
  message: string;
}

export interface CheckForm {
  action: string;
  text: string;
  date: string;
  regions: BuilderField['groups'];
  example: Link;
  characters: string;
  megabytes: number;
}

export interface CheckedView {
  headline: string;
  summary: string;
  /** What "the last election" and "the region" were taken to be. */
  read: string[];
  /** How many have each verdict; the order is that of the list. */
  counts: { verdict: Verdict; word: string; count: number }[];
  pieces: Piece[];
  claims: ClaimView[];
  findings: FindingView[];
  report: string;
}

export interface CheckPage {
  form: CheckForm;
  refused?: string;
  checked?: CheckedView;
}

/** A stretch of a story: words, or a figure with its working. */
export type StoryPiece =
  { text: string; id?: undefined } | { text: string; id: string; what: string; why: string; sources: string[] };

export interface StoryView {
  headline: string;
  paragraphs: StoryPiece[][];
  notes: string[];
  /** "151 words, 50 seconds read aloud". */
  length: string;
}

export interface WritePage {
  groups: { label: string; links: (Link & { current?: boolean })[] }[];
  kind: string;
  fields: BuilderField[];
  refused?: { message: string; near: Link[] };
  stories: StoryView[];
  /** What the checker makes of it. */
  readBack?: string;
  /** The story as it leaves the desk. */
  copies: { id: string; heading: string; note: string; text: string }[];
  files: Link[];
}
