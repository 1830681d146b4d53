import type { Party } from './party.ts';

/** A party's line of marks; places are parts of 1000, nothing being in the middle. */
export interface MarksLine {
  party: Party;
  /** `ends`: the text ends at its mark instead of beginning there. */
  marks: { at: number; text?: string; ends?: boolean }[];
}
