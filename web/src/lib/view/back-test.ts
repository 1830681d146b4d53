import type { ForecastPage } from './forecast.ts';
import type { Link } from './frame.ts';

/** One night's errors as lines; places are parts of 1000 from the left and from the top. */
export interface ErrorChart {
  year: string;
  label: string;
  lines: { kind: 'ours' | 'estimates' | 'alone' | 'swing'; path: string; text: string }[];
  across: { at: number; text: string }[];
  up: { at: number; text: string }[];
}

export interface CheckpointTable {
  caption: string;
  rows: { declared: string; at?: string; cells: string[] }[];
}

export interface BackTestPage {
  lede: string;
  nights?: {
    said: string[];
    charts: ErrorChart[];
    /** Seats out by seats declared: a column for each line of the charts, in the order of their names. */
    compared: { caption: string; heads: string[]; rows: { declared: string; cells: string[] }[] };
    means: CheckpointTable[];
    tables: CheckpointTable[];
    command: string;
  };
  models: { sentence: string; years: string[]; rows: { name: string; wrong: string[] }[] };
  exitPolls: {
    sentence: string;
    rows: { year: string; wrong: string; brier: string; changed: string; unsure: string; stayed: string }[];
  };
  eves: NonNullable<ForecastPage['answer']>['backTest'];
  downloads: Link[];
}
