import { rule } from '../rules.ts';

const WHO = '(?:{h}|(?<they>he|she|who|mp))';
const GAP = "(?:[a-z'(),-]+ |[W]\\d+ |T\\d+ ){0,8}?";
const WHEN =
  "(?:(?: (?!and\\b|but\\b|to\\b|joined|before|after)[a-z'-]+| ,){0,5}? (?:in|on|since|during) (?:early |late |mid - )?{t})?";

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
