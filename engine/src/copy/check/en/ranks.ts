import { rule } from '../rules.ts';

const SEAT = '(?:parliamentary |westminster )?(?:seat|constituency|marginal|contest|result|race|majority|battle)?';
const SLIM =
  '(?:most marginal|most closely fought|closest|tightest|narrowest|smallest|slimmest|lowest|most precarious|thinnest|most vulnerable|slenderest)(?: majority| margin| result| race| contest)?';
const SAFE =
  '(?:safest|largest majority|biggest majority|highest majority|most secure|least marginal|largest|biggest)(?: majority)?';

/** Not one of several: `one of the smallest in England` is nobody's first place. */
const OUTRIGHT = '(?<!(?:one|some|any|N\\d+) of |among )the';

/** Places by size of majority, smallest first or largest first. */
export const RANK_RULES = [
  {
    order: 'smallest',
    rules: [
      rule(`{o} ?(?:- )?${SLIM} ?${SEAT}`),
      rule(`(?:ranked|ranks|is|was) {o} (?:on|in) (?:the|a) (?:list|table) of (?:most )?marginal`),
    ],
  },
  { order: 'largest', rules: [rule(`{o} ?(?:- )?${SAFE} ?${SEAT}`)] },
] as const;

/** Without a number: the most marginal of all. */
export const FIRST_RULES = [
  {
    order: 'smallest',
    rules: [
      rule(
        `{w} (?:[:,] )?(?:which |now |also |again )*(?:is|was|became|has|had|remains|being) (?:now |also |still )?the (?:region's |country's |county's |uk's |W\\d+ )?${SLIM}(?! (?:of (?!all\\b|the night)|ward))`,
      ),
      rule(
        `${SLIM} (?:of (?:all|the (?:W\\d+|N\\d+))|in (?:the )?(?:country|uk|region|county|W\\d+))(?: ,)?(?: and [^.;]{1,40} ,)? (?:was|is|came in|,|:) (?:in )?{w}`,
      ),
      rule(
        `(?:the )?${SLIM} (?:seat|constituency|marginal|majority|result) (?:in the [a-z]+ |in W\\d+ |of all )?(?:is|was|came in|being) (?:in )?{w}`,
      ),
    ],
  },
  {
    order: 'largest',
    rules: [
      rule(
        `{w} (?:[:,] )?(?:which |now |also )*(?:is|was|became|has|had|remains) (?:now |also |still )?the (?:region's |country's |county's |W\\d+ )?${SAFE}(?! (?:of|ward|city|town|council))`,
      ),
    ],
  },
] as const;

/** The same of the seat spoken of, without its name beside it. */
export const FIRST_HERE_RULES = [
  {
    order: 'smallest',
    rules: [
      rule(
        `(?:${OUTRIGHT} |^|, |and )${SLIM}(?: W\\d+ (?:seat|result|majority|contest|race))? (?:of all|of the night|(?:in|of|across|anywhere in) (?:all )?(?:the )?(?:country|uk|region|county|W\\d+)|of (?:the )?W\\d+ (?:contests|results|seats|majorities|races))(?! (?:since|in|for))`,
      ),
    ],
  },
  {
    order: 'largest',
    rules: [
      rule(
        `${OUTRIGHT} ${SAFE} (?:of all|of the night|(?:in|of|across|anywhere in) (?:the )?(?:country|uk|region|county|W\\d+)|of (?:the )?W\\d+ (?:contests|results|seats|majorities|races))(?! (?:since|in|for|party|group|city|town))`,
      ),
    ],
  },
] as const;

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

/** Places by turnout. */
export const TURNOUT_RANK_RULES = [
  { order: 'largest', rules: [rule('{o} (?:- )?highest(?: turnout)?')] },
  { order: 'smallest', rules: [rule('{o} (?:- )?lowest(?: turnout)?')] },
] as const;

/** The highest or lowest turnout of all. */
export const TURNOUT_FIRST_RULES = [
  {
    order: 'largest',
    rules: [
      rule(
        '(?:the )?highest(?: turnout)? (?:of (?:any|all) (?:the )?(?:[a-z]+ )?(?:seats?|constituenc(?:y|ies))|anywhere|in (?:the )?(?:region|country|county|W\\d+)|of W\\d+)',
      ),
    ],
  },
  {
    order: 'smallest',
    rules: [
      rule(
        '(?:the )?lowest(?: turnout)? (?:of (?:any|all) (?:the )?(?:[a-z]+ )?(?:seats?|constituenc(?:y|ies))|anywhere|in (?:the )?(?:region|country|county|W\\d+)|of W\\d+)',
      ),
    ],
  },
] as const;

/** A place in a party's list of targets. */
export const TARGET_RANK_RULES = [
  rule('{k:O} {p} target'),
  rule("{p} (?:'s )?(?:number |no (?:\\. )?|top )?{k:NO} (?:- )?(?:most winnable |winnable )?target"),
  rule("{k:NO} (?:on|in) (?:the |its |their )?{p} (?:'s )?(?:target|hit|list)"),
  rule('{k:NO} (?:target|on the target list) (?:seat )?(?:for|of) (?:the )?{p}'),
  rule('target (?:number |no (?:\\. )?|seat |# ?)*{k:N} (?:for|of) (?:the )?{p}'),
  rule("{p} (?:'s )?target (?:number |no (?:\\. )?|seat |# ?)+{k:N}"),
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
