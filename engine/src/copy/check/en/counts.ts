import { rule } from '../rules.ts';

const SEATS = '(?:parliamentary |westminster |{p} (?:- held )?)?(?:seats|constituencies|marginals|contests|seat)';

/** How many seats have something in common. */
export const UNDER_RULES = [
  rule(
    `{n} (?:of (?:the|its|their|these|those) )?(?:[a-z]+ )?${SEATS.replace('{p}', '{held:P}')} (?:[a-z'-]+ |[PWT]\\d+ |, ){0,14}?(?:majorit(?:y|ies)|margins?) (?:of )?(?:[a-z]+ ){0,2}?{limit:NQ}`,
  ),
  rule(
    '(?:majorit(?:y|ies)|margins?) (?:of )?(?:[a-z]+ ){0,2}?{limit:NQ} (?:votes )?in {n} (?:seats|constituencies|of)',
  ),
  rule('{n} (?:[a-z]+ ){0,3}?(?:by|with) {limit:NQ} (?:votes )?(?:or (?:fewer|less))'),
];

export const STANDING_RULES = [
  rule(
    `{n} (?:seats|constituencies)(?: [a-z]+| W\\d+){0,5}? (?:with|where|in which|to have|having|that have|have|fielding|contested by|in the country with|nationwide with)(?: (?:a|an|the|is|are|there))* {p} (?:(?:are|is|has|have|a|candidates?|candidate|standing|fielding|put up|putting up|stood|stand|stands|fielded) ?)+`,
  ),
  rule(
    '{p} (?:(?:party|is|are|was|were|has|have|only|just) )*(?:standing|fielding|fielded|stood|contesting|contested|put up|putting up|running)(?: candidates?)? in (?:a total of )?{n} (?:seats|constituencies|of)',
  ),
  rule('{n} {p} candidates'),
];

/** How many lost their deposits. */
export const DEPOSIT_RULES = [
  rule(
    '{n} (?:other )?candidates? (?:[a-z]+ |Q\\d+ |, ){0,8}?(?:lost|losing|forfeited|lose) (?:their|his|her|a|the) deposits?',
  ),
  rule('{n} (?:lost|forfeited) (?:their )?deposits'),
  rule('{n} lost deposits'),
];

/** Of which of the two a number beside a party is, where the sentence or the one before speaks of it. */
export const OF_DEPOSITS = /\bdeposits?\b/;
export const OF_NOMINATIONS =
  /\b(?:candidates?|nominat\w+|fielded|fielding|fields|standing|stood|put up|putting up|contesting|contested)\b/;

/** A number beside a party, in a sentence of deposits or of nominations. */
export const PARTY_COUNT_RULES = [
  rule(
    '{n} (?:of (?:the|its|their) |for (?:the )?|from (?:the )?|by (?:the )?)?{p}(?! (?:seats?|mps?|majorit|councillors?|votes?|swing))',
  ),
  rule(
    '{p} (?:(?:party|also|only|just|had|has|have|lost|losing|forfeited|fielded|fielding|put up|stood|nominated|with|on|are|is|contested|contesting|standing|in|all but) ){0,4}?(?:[:-] )?{n}(?! (?:votes?|mps?|councillors?|in T|%))',
  ),
  rule('deposits? (?:was |were )?(?:lost |forfeited )?(?:by|for|from) (?:the )?{p} (?:[a-z]+ ){0,3}?{n}'),
];
/** What the number was before, in brackets or after `against`. */
export const PARTY_COUNT_BEFORE_RULES = [
  rule(
    'N\\d+ (?:candidates )?[,(] (?:(?:it|that|there|they) (?:was|were|had) |was |were |against |down from |up from |compared with )+{n}(?: in {t})?',
  ),
];

/** All others than those named lost their deposits. */
export const ALL_ELSE_RULES = [
  rule(
    '(?:everyone|everybody|everyone|anyone) else (?:[a-z]+ ){0,3}?(?:lost|lose|losing|forfeit\\w*|losing) (?:their|his|her|a|the) deposits?',
  ),
  rule(
    '(?:all (?:of )?)?(?:the )?(?:others?|rest|remainder|remaining candidates|other candidates|also - rans) (?:[a-z]+ ){0,2}?(?:lost|lose|losing|forfeit\\w*) (?:their|his|her|a|the) deposits?',
  ),
  rule(
    '(?:nobody|no one|no - one|none) else (?:[a-z]+ ){0,2}?(?:saved|kept|held on to|retained) (?:their|his|her|a|the) deposits?',
  ),
];

/** How many stood in the whole country. */
export const ALL_CANDIDATES_RULES = [
  rule(
    '{n} candidates (?:stood |were )?(?:(?:against|compared with|up from|down from|up on|, against|nationwide|nationally|across the (?:uk|country)|in all|in total)\\b)',
  ),
];
export const ALL_BEFORE_RULES = [
  rule('N\\d+ candidates (?:stood |were )?(?:, )?(?:against|compared with|up from|down from|up on) (?:just )?{n}'),
];

/** How many stand in one seat. */
export const CANDIDATES_RULES = [
  rule(
    '{n} (?:[a-z-]+ )?(?:candidates?|names|people|hopefuls|contenders) (?:(?:are|were|is|was|who|have|had|has|for|vying|will be|on) )*(?:standing|stood|stand|in|for|on the ballot|contest\\w*|fighting|fought|running|ran|vying|declared|battling|seeking|lined up|nominated)',
  ),
  rule('(?:candidates|contenders|hopefuls|nominations) (?:[a-z]+ ){0,3}?{n}(?= (?:\\.|,)|$)'),
  rule('(?:from|between|among|against|of|there (?:are|were|is|was)|field of|list of|total of) {n} candidates'),
  rule('(?:record|all) {n} candidates'),
  rule(
    '(?:candidates|names|hopefuls|contenders) [^.]{0,60}in {w} (?:there (?:were|was|are)|it (?:was|is)) (?:just |only )?{n}(?= [.,;]|$)',
  ),
  rule('{n} names (?:[a-z]+ ){0,2}?on the (?:ballot )?(?:papers?|ballot)'),
  rule('{n} - (?:strong field|candidate (?:field|race|contest))'),
  rule('{n} (?:names |candidates )?(?:were |are )?on the (?:ballot )?papers? (?:in|at|for) {w}'),
  rule(
    '{w} (?:[a-z]+ ){0,2}?(?:had|drew|has|attracted|draws|offered) (?:just |only |a record )?{n} (?:names|candidates|hopefuls|contenders|runners|of them)',
  ),
  rule('{n} (?:people |candidates )?(?:stood|are standing|were standing|stand) (?:in|for) {w}'),
];
