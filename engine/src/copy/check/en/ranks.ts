import { rule } from '../rules.ts';

const SLIM =
  '(?:most marginal|most closely fought|closest|tightest|narrowest|smallest|slimmest|lowest|most precarious|thinnest|most vulnerable|slenderest)(?: majority| margin| result| race| contest)?';
const SAFE =
  '(?:safest|largest majority|biggest majority|highest majority|most secure|least marginal|largest|biggest)(?: majority)?';

/** Not one of several: `one of the smallest in England` is nobody's first place. */
const OUTRIGHT = '(?<!(?:one|some|any|N\\d+) of |among )the';

/** The most of all, of a number that is given: `the largest of the 650 majorities`. */
export const OF_ALL_RULES = [
  {
    order: 'smallest',
    rules: [
      rule(
        `${OUTRIGHT} ${SLIM}(?:(?: ,)? (?:in|by) (?:votes|share)(?: ,)?)? (?:of|among) (?:the |all )?{n} (?:majorities|seats|constituencies|results)`,
      ),
    ],
  },
  {
    order: 'largest',
    rules: [
      rule(
        `${OUTRIGHT} ${SAFE}(?:(?: ,)? (?:in|by) (?:votes|share)(?: ,)?)? (?:of|among) (?:the |all )?{n} (?:majorities|seats|constituencies|results)`,
      ),
    ],
  },
] as const;

/** Among how many: `of the 650 majorities`. */
export const AMONG_RULES = [
  rule(
    'O\\d+ (?:- )?(?:[a-z]+ ){1,3}(?:, (?:in|by) [a-z]+ , )?(?:of|among) (?:the |all )?{n}(?: (?:majorities|seats|constituencies|results|contests)|$| (?:in|of|\\.))',
  ),
];

/** A place in a party's list of targets. */
export const TARGET_RANK_RULES = [
  rule('{k:O} {p} target'),
  rule("{p} (?:'s )?(?:number |no (?:\\. )?|top )?{k:NO} (?:- )?(?:most winnable |winnable )?target"),
  rule("{k:NO} (?:on|in) (?:the |its |their )?{p} (?:'s )?(?:target|hit|list)"),
  rule('{k:NO} (?:target|on the target list) (?:seat )?(?:for|of) (?:the )?{p}'),
  rule('target (?:number |no (?:\\. )?|seat |# ?)*{k:N} (?:for|of) (?:the )?{p}'),
  rule("{p} (?:'s )?target (?:number |no (?:\\. )?|seat |# ?)+{k:N}"),
];

const LIST = '(?:[a-z-]+ ){0,2}?(?:target|hit|wish|attack|battleground)(?: ?- ?| )?(?:list|seats?|targets?)';
const WITHIN = '(?: (?:in|of|across) (?:the |this |our )?(?:W\\d+|region|county|country|area|patch|east))?';

/** The first of a party's targets, without its number; `p` the party, whom the text may have named before. */
export const TOP_TARGET_RULES = [
  rule(
    `(?:(?:top|head) of|tops|topping|topped|heads|heading|headed|leads|leading|first (?:on|in|up on)|at the top of) (?:the |its |their )?(?:(?:{p}|party) (?:'s? ?)?)?${LIST}${WITHIN}`,
  ),
  rule(
    `(?:{p} (?:'s )?|(?:its|their|the (?:party|partys|party 's)) )(?:top|prime|chief|easiest|closest|nearest|most winnable) (?:[a-z]+ )?target(?! (?:list|areas?|voters?))${WITHIN}`,
  ),
  rule(
    `(?<!\\ba )(?:top|prime|chief|easiest|closest|nearest|most winnable) (?:[a-z]+ )?target(?: seat)?${WITHIN} for (?:the )?{p}`,
  ),
];

/** A place among the targets in the region that the text is about. */
export const TARGET_HERE = /\btarget here\b/;

/** A place in a list of targets of the party whose list the text is. */
export const LIST_RANK_RULES = [
  rule(
    "{w} (?:, (?:[a-z-]+ ){0,4}, )?(?:is|was|comes|stands|ranks|sits|lies) (?:in at |at |in )?(?:number |no (?:\\. )?)?{k:NO} (?:place )?(?:on|in) (?:the party '?s?|the partys|its|their|the) (?:[a-z]+ ){0,2}?(?:target |hit )?list",
  ),
  rule(
    "number {k:N} on (?:the party '?s?|the partys|its|their|the) (?:[a-z]+ ){0,2}?(?:target |hit )?list (?:is|:|comes) {w}",
  ),
];
/** The same without the list, right after a sentence of it: `Bedford is 13th.` */
export const LIST_RANK_AFTER = [rule('{w} (?:is|was|comes(?: in)?|lies) (?:at |number )?{k:O}(?= (?:\\.|,|;|and)|$)')];
export const TARGET_LIST = /\b(?:target|hit)?(?: )?list\b/;
