import type { Link } from './frame.ts';
import type { Party } from './party.ts';

/** A line of a stage sheet, votes with all the decimals that the sheet has. */
export interface StvStageRow {
  party?: Party;
  name: string;
  previous: string;
  transfer: string;
  total: string;
  /** Of the largest total of the whole count. */
  portion: number;
  /** "elected", "excluded", "elected at stage 2" */
  note: string;
  /** What happened to them at this very stage. */
  now?: 'elected' | 'excluded';
}

/** One stage: its sentence, and its sheet. */
export interface StvStageView {
  number: number;
  id: string;
  /** "Surplus of Ann", "Bob excluded" */
  heading: string;
  sentence: string;
  caption: string;
  rows: StvStageRow[];
  nonTransferable: StvStageRow;
}

/** A candidate at a stage in the picture of the whole count. */
export interface StvGridCell {
  portion: number;
  /** Whole votes. */
  votes: string;
  now?: 'elected' | 'excluded';
  /** Elected at an earlier stage: the bar stays where it is. */
  settled: boolean;
}

export interface StvGridRow {
  party?: Party;
  name: string;
  elected: boolean;
  /** "elected 1st, at stage 1" */
  outcome: string;
  /** Absent once the candidate is out of the count. */
  cells: (StvGridCell | undefined)[];
}

/** The whole count at a glance: a row for each candidate, a column for each stage, a bar in each cell, a line at the quota. */
export interface StvGrid {
  caption: string;
  /** Of the largest total. */
  quotaPortion: number;
  quota: string;
  columns: { number: number; href: string; heading: string }[];
  rows: StvGridRow[];
  nonTransferable: StvGridCell[];
}

/** Someone elected, in order. */
export interface StvElected {
  party?: Party;
  name: string;
  /** "at stage 3, with 1,187.77 votes" */
  how: string;
}

/** Whose votes were moved at a stage, and which parties they went to. */
export interface StvTransferRow {
  stage: Link;
  from: { party?: Party; name: string }[];
  /** "surplus", "excluded" */
  why: string;
  votes: string;
  /** Largest first, the share that nobody received last; no per cent below one. */
  to: { party?: Party; name: string; portion: number; percent: string }[];
}

/** What every count shows, ours or one published. */
export interface StvAccount {
  elected: StvElected[];
  grid: StvGrid;
  stages: StvStageView[];
  transfers: StvTransferRow[];
}

/** The page on which anyone's papers are counted. */
export interface StvCountPage {
  form: StvCountForm;
  /** Why nothing was counted. */
  refused?: string;
  counted?: StvCounted;
  /** The most that is taken, in thousands of bytes. */
  kilobytes: number;
}

export interface StvCountForm {
  action: string;
  rules: { value: string; text: string; hint: string; selected: boolean }[];
  seats: string;
  contest: string;
  papers: string;
  /** Lots drawn so far, as the form sends them on. */
  lots: string[];
  examples: Link[];
}

export interface StvCounted extends StvAccount {
  title: string;
  stamp: string;
  big: { value: string; label: string };
  sentence: string;
  facts: { term: string; value: string }[];
  /** A lot that has to be drawn before the count can go on. */
  lot?: { sentence: string; choices: { value: string; text: string }[] };
}
