import type { ElectoralRecord, IsoDate } from '../../record/index.ts';
import type { HouseStyle } from '../house-style.ts';

/** What a desk can switch, one by one. */
export const LINT_CODES = [
  'per-cent',
  'majority-without-number',
  'swing-without-parties',
  'share-in-per-cent',
  'loaded-word',
  'will-win',
  'party-order',
  'gain-from',
  'gain-without-from',
  'candidate-list',
  'embargo',
] as const;

export type LintCode = (typeof LINT_CODES)[number];
export type Severity = 'error' | 'warning';
export type LintSettings = Partial<Readonly<Record<LintCode, Severity | 'off'>>>;

/** One thing to look at, and where. */
export interface Finding {
  readonly code: LintCode;
  readonly severity: Severity;
  /** Characters of the text as given, the end excluded. */
  readonly span: readonly [start: number, end: number];
  /** What is wrong and what to do, in one sentence. */
  readonly message: string;
}

/** What a text is held against. */
export interface LintQuestion {
  readonly record: ElectoralRecord;
  readonly style: HouseStyle;
  /** The day on which the text is to be published. */
  readonly on: IsoDate;
  /** The hour of that day in London, where it matters: results of an exit poll wait for ten at night. */
  readonly hour?: number | undefined;
  readonly settings?: LintSettings | undefined;
}

/** What a rule found, before the desk's own severity. */
export type Found = Omit<Finding, 'code' | 'severity'>;

/** A rule of house style or law. */
export interface LintRule {
  readonly code: LintCode;
  readonly severity: Severity;
  readonly find: (text: LintText, question: LintQuestion) => readonly Found[];
}

/** A text with its sentences; marks of HTML are blanked, so that every position is that of the text as given. */
export interface LintText {
  readonly text: string;
  readonly sentences: readonly LintSentence[];
}

export interface LintSentence {
  readonly text: string;
  readonly start: number;
}
