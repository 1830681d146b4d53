import { rule } from '../rules.ts';

/** Two figures set against each other, the first's and the second's: `45.2 to 38.1`, `23,622 v 21,915`, `19,894 votes to her 17,219`. */
export const PAIR_RULES = [
  rule(
    "{a:NQ} (?:votes )?(?:(?<join>to|v|vs|versus|against|-) )?(?:(?:just|only|the|his|her|their) )*(?:(?:{own:PH} |(?:[a-z]+ ){1,2}?{own2:PH} )(?:'s |' )?)?{b:NQ}(?! (?:seats|councillors|mps|swing|points|majority|last time|in T|years))",
  ),
];

/** What was, and what has come of it: `from 24.7 to 5.4`. */
export const FROM_TO_RULES = [
  rule(
    'from (?:(?:just|only|a|an|about) )*{a:NQ} (?:votes )?(?:(?:in|at|last) (?:the )?(?:T\\d+|time|general election|election|by - election) )?(?:, )?to (?:(?:just|only|a|an|the) )*{b:NQ}',
  ),
];

/** What is, and what it was before: `27.2%, down from 68.4%`, `4,361 (was 8,405)`, `by 607 against 7,793 last time`. */
export const NOW_WAS_RULES = [
  rule(
    '(?:what|which|where|once|it|that) (?:was|had been|were) (?:(?:a|an|the|just|only|majority|lead|share|margin|of|vote) )*{a:NQ} (?:votes )?(?:[a-z]+ ){0,4}?(?:is|are|has become|was|had become|shrank to|became|fell to|turned into|grew to|down to|up to) (?:(?:now|just|only|a|an|down to|up to|majority|of) )*{b:NQ}',
  ),
  rule(
    '{b:NQ} (?:votes )?(?:[,;(-] )?(?:(?:sharply|well|a long way|slightly) )?(?:down from|up from|previously|was|it was|having been|cut from|compared (?:with|to)) (?:(?:just|only|a|an|the) )*{a:NQ}(?! (?:votes )?(?:in|at) W)',
  ),
  rule(
    '{b:NQ} (?:votes )?[,;(-]? ?against (?:(?:just|only|the|a) )*{a:NQ}(?= (?:last time|in T\\d|at the last|before|two|three|four|five|previously))',
  ),
];

/** Words before a pair that make it one of then and now, and not of one and another. */
export const CHANGED =
  /\b(?:from|between|up|down|rose|rising|fell|falling|increased|cut|reduced|dropped|slumped|grew|slashed)(?: [a-z]+)? $/;

/** Whose the first of a pair is, said after it: `50.3 to 39.3 for Tom Hunt`. */
export const FOR_WHOM = /^\w+ (?:votes )?(?:to|for|in favour of|in) (?:the )?[PH](?<owner>\d+)/;
