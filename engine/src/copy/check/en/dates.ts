import { rule } from '../rules.ts';

const ON =
  '(?:[,(] ?)?(?:in|on|of|held in|held on|takes place on|took place on|was held in|was held on|was in|is on|was on|will be held on|,)? ?(?:the )?';

/** Days, months and years of elections. */
export const GENERAL_RULES = [
  rule(`general election (?:was (?:held |called )?|is |takes place |took place )?${ON}{t}`),
  rule("{t} (?:'s )?(?:snap |uk )?general election"),
];
export const BY_ELECTION_RULES = [
  rule(`by ?- ?election (?:in {w} )?(?:(?:in|on) )?(?:was (?:held )?|is |took place |there )?${ON}{t}`),
  rule("{t} (?:'s )?(?:{w} )?by ?- ?election"),
];
export const EUROPEAN_RULES = [
  rule(`european (?:parliament(?:ary)? )?elections? (?:was (?:held )?|were (?:held )?|took place )?${ON}{t}`),
  rule("{t} (?:'s )?european (?:parliament(?:ary)? )?elections?"),
];
export const LOCAL_RULES = [
  rule(`(?:local|council) elections? (?:was (?:held )?|were (?:held )?|took place )?${ON}{t}`),
  rule("{t} (?:'s )?(?:local|council) elections?"),
];
