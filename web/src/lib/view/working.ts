import type { Link } from './frame.ts';

/** The working behind one figure; `id` is its anchor on the page of workings. */
export interface Working {
  id: string;
  /** What was worked out: "Required swing, Conservative, Peterborough 2017". */
  figure: string;
  value: string;
  /** The formula in words. */
  formula: string;
  /** The sum with the numbers in it: "(22,950 − 22,343) ÷ (2 × 47,738) = 0.635762%". */
  sum?: string;
  inputs: WorkingInput[];
  /** Who published the rows. */
  publishers: string[];
}

export interface WorkingInput {
  name: string;
  value: string;
  /** Where it stands in the pack: `data/uk/westminster/parl.2017-06-08/candidacies.csv:2150`. */
  row: string;
}

/** Every working of a contest, or of a region on a day. */
export interface WorkingPage {
  title: string;
  /** The page whose figures these are. */
  back: Link;
  /** The same on the command line, for one figure. */
  command: string;
  groups: { heading: string; workings: Working[] }[];
}
