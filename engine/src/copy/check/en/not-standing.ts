import { rule } from '../rules.ts';

const WHO = '(?:(?:the )?{p}|(?<they>they|theyre|the party|it|its))';

/** A party without a candidate: `the Greens did not stand here`, `Labour isn't fielding a candidate in Ipswich`. */
export const NOT_STANDING_RULES = [
  rule(
    `${WHO} (?:(?:also|again|,|who|which|have|has|had|are|is|was|were|will|did|do|does|this time|decided|chose|opted|in T\\d+|back then|then) )*(?:not|didnt|didn't|arent|aren't|isnt|isn't|dont|don't|doesnt|doesn't|wont|won't|havent|haven't|hasnt|hasn't|never|no longer|declined to|not to)(?: be| been| even| actually)* (?:stand|stood|standing|field(?:ed|ing)? (?:a|any) candidates?|contest(?:ed|ing)?(?: it| the seat)?|run|running|put(?:ting)? up (?:a|any) candidates?|put up anybody|fighting it|fight it)(?: (?:here|there|at all|candidates))?(?: (?:in|at) {w})?(?: (?:in|at|on) {t})?`,
  ),
  rule('(?:there is|there was|theres|with|had) no {p} candidate(?: (?:here|there|standing|in {w}))?(?: in {t})?'),
];
