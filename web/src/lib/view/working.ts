/** The working behind one figure. */
export interface Working {
  /** What was worked out: "Swing the Conservatives need in Peterborough". */
  figure: string;
  value: string;
  /** The formula in words. */
  formula: string;
  /** The sum with the numbers in it: "(22,950 − 22,343) ÷ 47,738 ÷ 2". */
  sum?: string;
  inputs: WorkingInput[];
}

export interface WorkingInput {
  name: string;
  value: string;
  publisher: string;
  /** Where it stands in the pack: `data/uk/westminster/parl.2017-06-08/candidacies.csv:2150`. */
  row: string;
}
