import { rule, type Rule } from '../rules.ts';

/** How much of a set of seats a party is said to have, without a number. */
export type Extent = 'none' | 'one' | 'all';

const SEAT =
  '(?:seats?|councillors?|mps?|meps?|members?(?: of parliament)?|constituenc(?:y|ies)|representatives?|representation)';
const OF_NATION = "(?:W\\d+ (?:'s )?|parliamentary |westminster )?";
const HAVE =
  '(?:has|have|had|hold|holds|held|won|win|wins|took|take|takes|got|get|gets|gained|returned|with|left with|came away with|come away with|comes away with|ended (?:up )?with|finished with|are left with|is left with|were left with|was left with|now has|now have)';
/** `one` is a figure of its own, which has to be that. */
const ONLY = '(?:solitary|lone|sole|single|only|{single:N} and only)';
const NOT_ONE = '(?:not (?:a single|{single:N}|a)|no longer (?:a|any)|never a|nary a|zero|no(?: more)?)';

/** `no Tory was elected in Wales`, `without a single Welsh MP`, `the Conservatives have none`, `wiped out in Cornwall`. */
const NONE = [
  rule(
    `${NOT_ONE} {p}(?: ${SEAT})?(?: (?:is|are|was|were|has been|have been|at all))*(?= (?:left|elected|returned|survived|remains?|in|from|across|anywhere|,|\\.|;)|$)`,
  ),
  rule(`(?:returned|elected|elects|returns|sent|has|have|had|with) no {p} ${SEAT}`),
  rule(
    `{p} (?:[a-z]+ |T\\d+ ){0,9}?(?:without|with no|with not) (?:even )?(?:a single |a |an |any )*${OF_NATION}${SEAT}`,
  ),
  rule(
    `{p} (?:, (?:on|with) Q\\d+ , )?(?:(?:now|still|also|again) )?${HAVE} (?:now )?(?:none|no ${OF_NATION}${SEAT}|not (?:a single|{single:N})(?: ${OF_NATION}${SEAT})?|nothing|zero|nil)\\b(?! (?:of|off|from|like|to))`,
  ),
  rule(
    '{p} (?:[a-z]+ |[NQW]\\d+ |, ){1,9}?(?:and|but|yet) (?:still )?(?:won|took|got|has|have|had|came away with|ended (?:up )?with|gained) (?:none|no seats|nothing|not {single:N})(?= (?:\\.|,|;|for|in)|$)',
  ),
  rule('{p} (?:was|were|are|is|have been|has been|had been|being) (?:completely |entirely |utterly )?wiped out'),
  rule('{p} (?:drew a blank|came away empty - handed|drew blanks?)'),
  rule('{p} - free'),
  rule(
    '(?:{single:N}|only|last|sole|lone|single|last remaining|remaining) {p} (?:councillor |member |mp |mep |seat )?(?:(?:on|in|of|there|the|council|left|W\\d+) )*(?:has |have |was |is )?(?:also )?(?:lost|gone|went|goes|fell|defeated|beaten|ousted|unseated|out|disappeared)\\b(?! (?:by|to) N)',
  ),
  rule(
    `{p} (?:, [^,;]{1,40} , )?(?:[a-z]+ ){0,3}?(?:lost|lose|loses|losing) (?:its|their|the) (?:only|last|sole|one remaining|last remaining) ${OF_NATION}${SEAT}`,
  ),
  rule(
    `{p} (?:[a-z]+ ){0,3}?(?:lost|lose|loses|losing) (?:all|both|every one|every) (?:of )?(?:its|their)? ?(?:N\\d+ )?(?:of (?:its|their) )?${OF_NATION}${SEAT}`,
  ),
];

/** `its lone MP`, `the Lib Dems' one success was Brecon`, `Labour is back to a solitary seat`. */
const ONE = [
  rule(
    `{p} (?:(?:is|are|was|were|been|now|back|down|up|left|reduced|still|again|on|to|with|has|have|had|holds|hold|won|kept|took|just) )*(?:a|its|their|the|just) ${ONLY} ${OF_NATION}${SEAT}(?! (?:to|that (?:did|lost|changed)|it lost|lost|gained))`,
  ),
  rule(
    `{p} (?:'s |' )?(?:${ONLY}|{single:N}) ${OF_NATION}(?:success|win|victory|${SEAT}|gain) (?:was|is|came|being|:)`,
  ),
  rule(`for (?:the )?{p} ,? ?(?:just |only )?(?:{single:N}|a) (?:solitary|lone|sole|single|only) ${OF_NATION}${SEAT}`),
  rule(`(?:is|was|remains|as) (?:the )?{p} (?:'s |' )?${ONLY}(?= (?:${SEAT}|:|,|\\.|;|in)|$)`),
];

/** One more in a list of numbers: `three Conservatives and a Green`. */
export const ONE_IN_LIST = [
  rule('(?:and|,|plus) (?:a|an) (?:lone |single |sole |solitary )?{p}(?: (?:mp|mep|seat))?(?= (?:\\.|,|;|\\)|and)|$)'),
];

/** `all 18 seats are Conservative`, `Labour hold every seat in the city`, `blue from end to end`. */
const ALL = [
  rule(
    `(?:all|every one|each|every) (?:of )?(?:the |its |them|these )?(?:N\\d+ )?(?:of (?:them |the )?)?${OF_NATION}(?:${SEAT} )?(?:in (?:the )?(?:W\\d+|region|county|city|area|country) )?(?:are|were|is|was|went|go|stayed|remain(?:ed)?|voted|returned|elected|turned|now) (?:now |all |to |for |held by |won by |the |a )*{p}`,
  ),
  rule(
    `{p} (?:now |also |again |still |comfortably )*${HAVE} (?:all|every|each|every single|every one of|the lot|all of)(?: (?:of )?the)? (?:N\\d+ )?(?:of )?(?:the |its )?${OF_NATION}${SEAT}`,
  ),
  rule('{p} (?:[a-z]+ ){0,2}?(?:clean sweep|whitewash)'),
  rule('clean sweep (?:for|by) (?:the )?{p}'),
  rule('(?:wholly|entirely|solidly|all) {p}(?= (?:\\.|,|;|in|again|now)|$)'),
];

export const EXTENT_RULES: readonly (readonly [Extent, readonly Rule[]])[] = [
  ['none', NONE],
  ['one', ONE],
  ['all', ALL],
];

/** All of one colour, which stands for a party. */
export const ALL_OF_COLOUR = [
  rule(
    '(?<colour>blue|red|yellow) (?:from (?:end to end|top to bottom|coast to coast|one end to the other)|all over|throughout)',
  ),
  rule('(?:all|entirely|wholly|solidly|uniformly|completely) (?<colour>blue|red|yellow)\\b'),
];

/** Words that leave something out, so that nothing is said of all. */
export const HARDLY =
  /\b(?:almost|nearly|all but|virtually|practically|not quite|close to|could|would|might|if|until|hopes?|aims?|target\w*|want\w*)\b/;
/** After a statement: what is left out of it. */
export const BUT_FOR =
  /^(?: (?!P)(?:[a-z]+|W\d+)){0,4}(?: ,)? (?:bar|barring|except|excepting|apart from|other than|aside from|save(?: for)?|but for|but)\b/;
