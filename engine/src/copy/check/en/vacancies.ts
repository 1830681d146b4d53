import { rule, type Rule } from '../rules.ts';

const ASIDE = '(?:\\( (?:P\\d+|W\\d+) \\) )?(?:(?:,|-|\\() (?:[a-z-]+ |[PWTX]\\d+ |N\\d+ ){1,9}(?:,|-|\\)) )?';
const HOW = '(?:, who )?(?:has |had |have |then |also |later |suddenly |both |duly |and |who |himself |herself )*';
const WHEN =
  "(?:(?: (?!and\\b|but\\b|to\\b|before|after)[a-z'-]+| ,){0,4}? (?:in|on|during|last|this|back in|at the end of) (?:early |late |mid - )?{t})?";

/** How a member's seat came to be vacant, with the words that say so; `ending` where they can hardly mean a job or a party. */
export const VACATED_RULES: readonly {
  readonly reasons: readonly string[];
  readonly ending: boolean;
  readonly rules: readonly Rule[];
}[] = [
  {
    reasons: ['died'],
    ending: true,
    rules: [
      rule(`{h} ${ASIDE}${HOW}(?:died|dies|was (?:murdered|killed|assassinated)|passed away)${WHEN}`),
      rule(`(?:death|murder|killing|passing) of (?:the )?(?:[a-z]+ |[PW]\\d+ ){0,4}?{h}${WHEN}`),
      rule('{h} (?:sudden |tragic )?(?:death|murder|killing)\\b'),
    ],
  },
  {
    reasons: ['recalled'],
    ending: true,
    rules: [
      rule(
        `{h} ${ASIDE}${HOW}(?:was |were |being |been )?(?:recalled|unseated by (?:a |the )?recall|removed by (?:a |the )?(?:recall )?petition|lost (?:his|her) seat (?:in|after|to) a recall|became (?:[a-z]+ ){0,6}?(?:removed|recalled|unseated))${WHEN}`,
      ),
      rule('(?:recall|removal) of (?:the )?(?:[a-z]+ |[PW]\\d+ ){0,4}?{h}'),
      rule('recall petition (?:against|for|on) (?:[a-z]+ |[PW]\\d+ ){0,4}?{h}'),
    ],
  },
  {
    reasons: ['resigned', 'disqualified'],
    ending: true,
    rules: [
      rule(
        `{h} ${ASIDE}${HOW}(?:stood down|steps down|stepped down|stands down|standing down|gave up (?:his|her|the|their) seat|gave up westminster|left (?:parliament|the commons|westminster)|quit (?:parliament|the commons|westminster|as (?:an |the )?(?:W\\d+ )?mp)|resigned (?:his|her|the) seat|resigned as (?:an |the )?(?:W\\d+ )?mp|vacated (?:it|the seat|{w})|retired|retires|retiring|bowed out|bows out)${WHEN}`,
      ),
      rule('(?:vacated|left|left vacant|given up) by (?:the )?(?:[a-z]+ |[PW]\\d+ ){0,4}?{h}'),
    ],
  },
  {
    reasons: ['resigned', 'disqualified', 'recalled'],
    ending: false,
    rules: [
      rule(
        `{h} ${ASIDE}${HOW}(?:resigned|resigns|quit|quits|resigning|quitting|departed)(?! (?:from|as|the|over P|P))${WHEN}`,
      ),
      rule('(?:resignations?|departures?) of [^.;]{0,160}? and {h}'),
      rule(`(?:resignation|departure|exit|disqualification) of (?:the )?(?:[a-z]+ |[PW]\\d+ ){0,4}?{h}${WHEN}`),
      rule('{h} (?:[a-z]+ )?(?:resignation|departure|exit)\\b'),
    ],
  },
];

/** Members who did not stand again at a general election. */
export const RETIRED =
  /\b(?:stood down|steps down|stepped down|stands down|standing down|retir\w+|bow(?:ed|s|ing) out|left (?:parliament|the commons|westminster))\b/;
