import { rule } from '../rules.ts';

/** Words that alone tell of a majority. */
const CLOSE = 'most marginal|most closely fought|closest|tightest|most precarious|most vulnerable|least safe|nearest';
const SAFE = 'safest|most secure|least marginal';

/** Words that need a noun to tell of what. */
const SMALL = 'narrowest|smallest|slimmest|lowest|thinnest|slenderest|worst|poorest|weakest';
const LARGE = 'largest|biggest|highest|strongest|best|widest|greatest';

const NOUN =
  '(?:parliamentary |westminster )?(?:majority|margin|lead|seat|constituency|marginal|contest|race|battle|fight|result|turnout|vote share|share)';

/** Not one of several, nor what is not so: `one of the smallest in England` is nobody's first place. */
const OUTRIGHT =
  "(?<!(?:\\b(?:one|some|any|two|three|among|amongst|many|most|all|hardly|scarcely|not)|N\\d+|n't) (?:of )?(?:the |W\\d+ (?:'s )?|P\\d+ (?:'s )?)?)";

const SET =
  '(?: of all(?! time)| of the night| anywhere|(?: (?:of|for|by|among|in) (?:any|all)(?: {r:P})? (?:the )?(?:W\\d+ )?(?:seats?|constituenc(?:y|ies)|mps?|members?|majorities|results))?(?: anywhere)?(?: (?:in|of|across) (?:all )?(?:the |our |this |that )?(?:whole )?(?:country|uk|region|county|patch|area|W\\d+(?! (?:since|ever|history)))(?! council))?)';

const UNBOUND =
  '(?! (?:ever|yet|since|for (?:a|T\\d|N\\d)|in (?:its|his|her|their|a|living|N\\d|T\\d)|of (?:its|his|her|their)|on record|wards?|towns?|cit(?:y|ies)|party|group|council))';

const phrase = (words: string) =>
  rule(`${OUTRIGHT}(?:{p} (?:'s )?)?(?:{o} ?(?:- )?)?(?:${words})(?: (?:{q:P}|W\\d+))?(?: ${NOUN})?${SET}${UNBOUND}`);

/** Places of a seat by size of majority, turnout or share: the first where no number is given. */
export const SUPERLATIVE_RULES = [
  { order: 'smallest', rules: [phrase(`${CLOSE}|${SMALL}`)] },
  { order: 'largest', rules: [phrase(`${SAFE}|${LARGE}`)] },
] as const;

/** The set that a superlative is taken from: `the highest of any seat in the region` may be a turnout. */
export const OF_WHICH = / (?:of|for|by|among|in) (?:any|all)\b.*$/;

/** What a superlative is of, as its own words say. */
export const OF_TURNOUT = /\bturnout\b/;
export const OF_SHARE = /\b(?:share|vote share)\b/;
export const OF_MAJORITY =
  /\b(?:majority|majorities|margin|lead|seat|constituency|marginal|contest|race|battle|fight|result|most marginal|most closely fought|closest|tightest|most precarious|most vulnerable|least safe|safest|most secure|least marginal|closer|tighter|safer|more marginal|less marginal|less safe)\b/;
/** What it is of where only the words before it say so: `Turnout was highest in Rutland`. */
export const TOLD_OF_MAJORITY = /\b(?:majorit(?:y|ies)|margin|maj|N\d+ votes|by (?:just |only )?N\d+)\b[^;]{0,40}$/;

/** Right before a superlative: the seat or member that it is of. */
export const SEAT_BEFORE =
  /(?<at>[WH]\d+) (?:'s )?(?:[,:(-] )?(?:, )?(?:(?:which|who|that|now|also|again|still|and|with|by|on|there|here|once more) )*(?:(?:is|was|became|has|had|have|remains|remained|being|saw|recorded|boasts?|boasting|enjoys?|holds?|won|defends?|defending|sits on|in) )?(?:(?:now|also|still|again|by far|easily|comfortably|in the) )*(?:the |our )?(?:(?:region|country|county|uk|nation)(?: ?'s|s) |W\d+ (?:'s )?)?$/;
/** Right after it. */
export const SEAT_AFTER =
  /^ ?(?:[,:(-] )?(?:[QN]\d+ (?:votes )?)?(?:, )?(?:(?:is|was|were|remains|came|comes|belongs|belonged|went|goes|being|in|at|to|of|now|again|that|still|by far) )*(?:(?:the|mr|mrs|ms) )?(?<at>[WH]\d+)/;

const CLOSER = 'closer|tighter|narrower|smaller|slimmer|more marginal|less safe|lower';
const SAFER = 'safer|bigger|larger|less marginal|higher|more secure';
const compared = (words: string) =>
  rule(
    `(?:{n}|no|none|nothing|nowhere)(?: (?:other|another))?(?: {p})?(?: (?:in|of|across) (?:the )?W\\d+)?(?: (?:seats?|constituenc(?:y|ies)|majorit(?:y|ies)|results?|contests?|turnouts?))?(?: (?:in|of|across|elsewhere in) (?:all )?(?:the |our |this )?(?:whole )?(?:country|uk|region|county|patch|area|W\\d+))? (?:(?:is|was|were|are|had|has|have|ran|saw) )(?:an? |even )?(?:${words})(?: (?:majorit(?:y|ies)|margin|turnout|result|contest))?(?: than (?:in |the )?(?<at>[WH]\\d+))?`,
  );

/** How many of a set come before a seat: `Only four seats in the region were closer`, `Nowhere in Kent was safer than Sevenoaks`. */
export const COMPARATIVE_RULES = [
  { order: 'smallest', rules: [compared(CLOSER)] },
  { order: 'largest', rules: [compared(SAFER)] },
] as const;
