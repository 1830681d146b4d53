import type { PercentWord } from './numbers.ts';

/** What differs from newsroom to newsroom in lines and sentences. */
export interface HouseStyle {
  /** The pattern of a line in a target list; `house-line.ts` has the fields. */
  readonly line: string;
  /** Decimals of a required swing in lists. */
  readonly decimals: 1 | 2;
  /** Which required swing is printed. The order of a list is by half the gap always. */
  readonly swing: 'half the gap' | 'agency';
  readonly percent: PercentWord;
  /** What a council without a majority is under. */
  readonly noControl: 'no overall control' | 'no party majority';
  /** What a hold or a gain is judged against: the winner at the last general election, or who sat on the eve of poll. */
  readonly gainsAgainst: 'last general' | 'eve of poll';
  /** What a member of the House of Commons is called. */
  readonly member: string;
}

export const DEFAULT_STYLE: HouseStyle = {
  line: '{seat} ({CODE}) {majority} majority - {swing} swing required to win',
  decimals: 1,
  swing: 'half the gap',
  percent: 'per cent',
  noControl: 'no overall control',
  gainsAgainst: 'last general',
  member: 'MP',
};
