import type { Link } from './frame.ts';

export interface MethodPage {
  groups: {
    heading: string;
    id: string;
    note?: string;
    figures: { number: string; id: string; name: string; is: string; shown: string; absent: string }[];
  }[];
  /** Paragraphs about rounding, baselines and the like, each under its heading. */
  essays: { heading: string; id: string; paragraphs: string[] }[];
  /** The words for how safe a seat is, with their limits. */
  safety: { word: string; limit: string }[];
  downloads: Link[];
}

export interface DataColumn {
  id: string;
  kind?: string;
  meaning: string;
}

export interface DataPage {
  lists: { id: string; title: string; links: Link[]; columns: DataColumn[] }[];
  files: {
    id: string;
    file: Link;
    holds: string;
    rows: string;
    licence: string;
    publishers: string;
    columns: DataColumn[];
  }[];
  publishers: { publisher: string; title: string; licence: string; attribution: string }[];
  downloads: Link[];
}

export interface CorrectionsPage {
  rows: { when: string; first: string; what: string; why: string; seat?: Link }[];
  downloads: Link[];
}

export interface PreviewPage {
  /** The style is being tried and is not the newsroom's own. */
  trying: boolean;
  /** Why the style tried cannot be used. */
  refused?: string;
  action: string;
  line: string;
  fields: { field: string; example: string }[];
  choices: { name: string; label: string; options: { value: string; text: string; selected: boolean }[] }[];
  caption: string;
  lines: string[];
  formats: { name: string; line: string }[];
  sentences: string[];
  order: string[];
  settings: string;
}
