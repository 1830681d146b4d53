import { rule } from '../rules.ts';

const WHO = '(?:{h}|(?<they>he|she|who|mp|hed|shed|whod))';
const GAP = "(?:[a-z'(),-]+ |[PWTNQ]\\d+ ){0,16}?";
const WHEN =
  "(?:(?: (?!and\\b|but\\b|to\\b|joined|before|after)[a-z'-]+| ,){0,5}? (?:in|on|since|during|from|last|this|back in|until) (?:early |late |mid - |the )?{t})?";

/** A member leaves a party, joins one, or is put out of one. */
export const LEFT_RULES = [
  rule(
    `${WHO} ${GAP}(?:left|quit|quits|leaves|abandoned|walked out on|broke with|parted company with|resigned from|walked out of|resigned the|defected from|was suspended from|was expelled from|been suspended by|suspended by|was suspended by|was thrown out of|was kicked out of|leaving|quitting) (?:the )?{p}(?: (?:party|whip))?${WHEN}`,
  ),
  rule(
    `${WHO} ${GAP}(?:lost|lose|losing|loses|had|resigned|gave up|gives up|giving up|surrendered|renounced|was stripped of|stripped of|without) (?:the )?{p} whip(?: (?:withdrawn|removed|suspended))?${WHEN}`,
  ),
];

export const JOINED_RULES = [
  rule(
    `{h} (?:[a-z]+ )?(?:decision|move|switch|defection|decamping) (?:from (?:the )?{from:P} )?to (?:join )?(?:the )?{p}${WHEN}`,
  ),
  rule(
    `${WHO} ${GAP}(?:defected|defects|switched|switches|moved|moves|crossed the floor|crossed|crosses|went over|gone over|goes over|jumped ship|has defected|defecting|decamped)(?: from (?:the )?{from:P})? to (?:join )?(?:the )?{p}${WHEN}`,
  ),
  rule(`${WHO} ${GAP}(?:joined|joining|has joined) (?:the )?{p}${WHEN}`),
  rule(
    `{h} (?:\\( [^)]{1,40} \\) )?(?:, (?:[a-z]+ |[WP]\\d+ ){1,8}, )?(?:then |also |has |had )*(?:went|gone|goes) (?:over )?to (?:the )?{p}${WHEN}`,
  ),
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
    `${WHO} ${GAP}(?:defected|crossed the floor|switched (?:sides|parties|party)|changed (?:sides|party|parties)|jumped ship|(?:lost|losing|resigned|surrendered|had|having had|was stripped of|stripped of|gave up|gives up|without|renounced) (?:the|his|her) (?:party )?whip(?: (?:withdrawn|removed|suspended|taken away))?|(?:sat|sits|sitting|been|served|become|became) (?:as )?an independent)(?! (?:to|from) P)${WHEN}`,
  ),
  rule(
    `{h} (?:\\( [^)]{1,40} \\) )?(?:, (?:[a-z]+ |[WPNT]\\d+ ){1,8}, )?(?:(?:has|had|have|was|were|been|being|is) )*(?:joined|followed|went|gone|left|walked out|suspended|expelled|thrown out|kicked out|resigned)(?= (?:[.,;]|T|in|on|last|for|over|after|earlier|and)|$)${WHEN}`,
  ),
];

/** The whip is given back. */
export const RESTORED_RULES = [
  rule(
    `{h} (?:[a-z',()-]+ |[PW]\\d+ |T\\d+ ){0,12}?(?:(?:got|had|has had|was given|won|regained) (?:it|the whip) (?:back|restored|returned)|regained the whip|was readmitted|returned to the (?:party|fold))(?: (?:in|on|last|this) {t})?`,
  ),
];
