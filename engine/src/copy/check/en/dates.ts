import { rule } from '../rules.ts';

const ON =
  '(?:[,(] ?)?(?:in|on|of|held in|held on|takes place on|took place on|was held in|was held on|was in|is on|was on|will be held on|,)? ?(?:the )?';

/** Days, months and years of elections. */
export const GENERAL_RULES = [
  rule(`general election (?:was (?:held |called )?|is |takes place |took place )?${ON}{t}`),
  rule("{t} (?:'s )?(?:snap |uk )?general election"),
];
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** A day of the week on which people voted, without its date. */
export const POLLED_ON_RULES = [
  rule(
    `(?:(?:after|following) (?:voting|polling)|polling (?:in W\\d+ )?(?:took place|was|day was)|(?:poll|vote|election) was held|voted|went to the polls|polls opened) (?:here |there |[a-z]+ ){0,2}?(?:on (?:a )?)?${DAY}`,
  ),
];

/** The day of the week of a date, a few words after it. */
export const WAS_A_DAY_RULES = [
  rule(`{t} (?:[,(-] )?(?:which|it|the date|that|the day) (?:was|is|fell on) (?:a )?${DAY}`),
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
