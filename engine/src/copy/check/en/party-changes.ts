import { rule } from '../rules.ts';

const WHO = '(?:{h}|(?<they>he|she|who|mp))';
const GAP = "(?:[a-z'(),-]+ |[PW]\\d+ |T\\d+ ){0,10}?";
const WHEN =
  "(?:(?: (?!and\\b|but\\b|to\\b|joined|before|after)[a-z'-]+| ,){0,5}? (?:in|on|since|during|from) (?:early |late |mid - )?{t})?";

/** A member leaves a party, joins one, or is put out of one. */
export const LEFT_RULES = [
  rule(
    `${WHO} ${GAP}(?:left|quit|resigned from|walked out of|resigned the|defected from|was suspended from|was expelled from|been suspended by|suspended by|was suspended by|was thrown out of|was kicked out of|leaving|quitting) (?:the )?{p}(?: (?:party|whip))?${WHEN}`,
  ),
  rule(
    `${WHO} ${GAP}(?:lost|had|resigned|was stripped of|stripped of) (?:the )?{p} whip(?: (?:withdrawn|removed|suspended))?${WHEN}`,
  ),
];

export const JOINED_RULES = [
  rule(
    `${WHO} ${GAP}(?:defected|switched|moved|crossed the floor|went over|jumped ship|has defected|defecting)(?: from (?:the )?{from:P})? to (?:join )?(?:the )?{p}${WHEN}`,
  ),
  rule(`${WHO} ${GAP}(?:joined|joining|has joined) (?:the )?{p}${WHEN}`),
  rule(`${WHO} ${GAP}(?:sits|sat|sitting|now sits|became|served) as an? {p}(?: mp)?${WHEN}`),
];

const FAR = "(?:[a-z'(),-]+ |[WPT]\\d+ ){0,14}?";

/** For which party somebody was elected, said because it is no longer theirs, as a rule. */
export const ELECTED_AS_RULES = [
  rule(
    `${WHO} (?:${FAR})(?:elected|re - elected|returned|won (?:the seat|his seat|her seat|it|{w})) (?:[a-z]+ |W\\d+ |T\\d+ |, ){0,4}?(?:as an?|as|for(?: the)?) {p}(?: mp| member| candidate)?(?: (?:in|at) (?:the )?{t})?`,
  ),
  rule('elected (?:as an?|for(?: the)?) {p}(?: mp| candidate)?(?: (?:in|at) (?:the )?{t})? , {h}'),
];

/** What somebody sits as now. */
export const NOW_RULES = [
  rule(
    `${WHO} (?:${FAR})(?:is now|are now|now sits|now sit|sits now|currently sits|now represents (?:it|{w})|but now|who now sits|is currently) (?:as |with |for |sitting |sits |a |an |the )*{p}(?! (?:leader|spokes|minister))`,
  ),
];

/** A change of party without the party. */
export const CROSSED_RULES = [
  rule(
    `${WHO} ${GAP}(?:defected|crossed the floor|switched (?:sides|parties|party)|changed (?:sides|party|parties)|(?:lost|resigned|surrendered|had|was stripped of|stripped of|gave up) the (?:party )?whip(?: (?:withdrawn|removed|suspended|taken away))?|(?:sat|sits|sitting|been) as an independent)(?! (?:to|from) P)${WHEN}`,
  ),
];
