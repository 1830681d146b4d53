import { rule } from '../rules.ts';

const WHO = '(?:{p}|{h})';
const ASIDE = '(?:\\( P\\d+ \\) )?(?:(?:of|for|from) (?:the )?P\\d+ )?(?:, [^,;.]{1,90} , )?';
const CAME =
  '(?:came|come|comes|coming|finished|finishing|finishes|was|were|placed|ended up|ended|pushed into|beaten into|relegated to|pushed (?:the )?[PH]\\d+ into|slipped to|dropped to|fell to|trailed in|trailing in|trailed home|slipping to|dropping to|falling to|languished in|a (?:distant|poor|close|good|strong|creditable|humiliating))';
/** In so many seats: a number of them, and no place in any one. */
const IN_MANY = ' (?:place )?in (?:[a-z]+ ){0,2}?N\\d+';

const THERE = `(?= (?:place|:|-|!|there|here|with|on|in|behind|at|by|to|after|,|\\.|;|and|there|here|out|but|as|for)|$)(?!${IN_MANY})`;

/** In how many seats somebody took a place. */
export const PLACES_COUNTED_RULES = [
  rule(
    "(?:{p}|they|it|the party) (?:[a-z]+ ){0,4}?(?:{o}|runners? - up|runners? up) (?:place )?in (?:[a-z]+ ){0,2}?{n} (?:of (?:[a-z]+ ){0,3}?)?(?:N\\d+ )?(?:[a-z]+ |W\\d+ (?:'s )?){0,2}?(?:seats?|constituencies)",
  ),
];

/** Where somebody, or a party, came in a poll. */
export const PLACE_TAKEN_RULES = [
  rule(
    `${WHO} ${ASIDE}(?:candidate |[a-z]+ly |also |had |has |who |again )*${CAME} (?:a |an |in |the |[a-z]+ ){0,2}?{o}${THERE}`,
  ),
  rule(
    `${WHO} (?:[a-z]+ |[NQD]\\d+ |, ){1,10}?, (?:finishing|coming|ending up|ending|placed|placing|trailing in) (?:up |in |a |an |distant |poor |creditable |only )*{o}${THERE}`,
  ),
  rule(`${WHO} (?:[,(] )?(?:now )?(?:in )?{o} (?:place )?(?:now )?(?:with|on|behind|ahead|there|here)(?= )`),
  rule('and (?:the )?{p} (?:a |in |well back in |[a-z]+ )?{o}(?= [.,;]|$)'),
  rule(`[-(] (?:the )?${WHO} (?:in )?{o}(?= (?:[.,;)]|place)|$)`),
  rule(
    `${WHO} (?:[NQ]\\d+ )?(?:[a-z]+ ){0,4}?(?:left|leaving|put|putting) (?:them|it|him|her|the party) (?:in |a |down in )*{o}${THERE}`,
  ),
  rule(`${WHO} (?:now )?in {o}(?: place)?(?: now)?(?= [,.;]|$)`),
  rule(
    `{o} (?:place )?(?:there |here )?(?:was|were|went to|,|:) (?:the )?(?:P\\d+ (?:'s )?)?${WHO}(?= (?:[,.;(]|with|on|who|in|and)|$)`,
  ),
  rule(
    `(?:^|[.;,] )(?:he|she|they|the party|it) (?:also |had |has |again |only |[a-z]+ly )*${CAME} (?:a |an |in |the |[a-z]+ ){0,2}?{o}${THERE}`,
  ),
  rule(`(?:the party|he|she) (?:was|were|came|finished) {o}${THERE}`),
  // The verb stands in the clause before: `came third and the independent Fred Bloggs fourth`.
  rule(`(?:and|,|;) (?:the |an |a )?(?:[a-z]+ |P\\d+ ){0,3}?${WHO} {o}(?= (?:[.,;]|with|on)|$)`),
  rule(`with (?:the )?(?:P\\d+ (?:'s )?)?${WHO} (?:in |a |an |[a-z]+ ){0,2}?{o}${THERE}`),
];

/** Places in a row, each with its number before: `1st Ann Bloggs, 2nd Fred Smith`. */
export const PLACES_NUMBERED_RULES = [rule(`{o} (?:place )?(?:[:.-] )?(?:the )?${WHO}(?= (?:[,.;(]|N\\d|and)|$)`)];

/** Where somebody came in a seat, said aside: `Julian Brazier, second in Canterbury, …`. */
export const PLACE_ASIDE_RULES = [
  rule(`${WHO} (?:\\( P\\d+ \\) )?, (?:a |the )?(?:[a-z]+ )?{o} (?:place )?(?:in|at) {w}`),
];

/** First, without a number. */
export const FIRST_PLACE_RULES = [
  rule(
    `${WHO} (?:, (?:which|who) (?:had )?)?(?:also |easily |narrowly |comfortably |again )*(?:topped|led|headed) the (?:poll|vote|field|count)`,
  ),
  rule(
    `${WHO} (?:, (?:which|who) (?:had )?)?(?:also |easily |narrowly |comfortably |again )*(?:came|come|comes|coming|finished|finishing|were|was) (?:out )?(?:top|first|on top|ahead)(?= (?:in|here|there|with|on|,|\\.|;|and|of the poll)|$)`,
  ),
  rule(`${WHO} (?:managed|took|had|won|secured|claimed) first place`),
  rule('{w} (?:gave|handed) (?:the )?{p} first place'),
  rule('only in {w} did (?:the )?{p} (?:come|finish|top|lead|win|manage)'),
];

/** The runner-up, without a number. */
export const RUNNER_UP_RULES = [
  rule(
    `${WHO} ${ASIDE}(?:(?:was|were|is|finished as|came in as) (?:the )?)(?:runners? - up|runners? up)(?!${IN_MANY})`,
  ),
  rule(`(?:runners? - up|runners? up) (?:(?:was|were|is|,|:) )?(?:the )?${WHO}`),
  rule(`${WHO} (?:, )?(?:in )?(?:the )?(?:runners? - up|runners? up)`),
];

/** Over whom a majority was: the runner-up, where it is that over the runner-up. */
export const MAJORITY_OVER_RULES = [
  rule(
    `(?:majority|lead|margin|win|victory|won|held|hold|holds|gained|took|clear|ahead)\\b (?:[a-z]+ |W\\d+ |- ){0,8}?(?:of |by )?{n} (?:votes? )?(?:\\( Q\\d+ \\) )?(?:over|from|ahead of|clear of|in front of) (?:the )?(?:P\\d+ (?:'s )?)?${WHO}`,
  ),
  rule(`{n} (?:votes? )?(?:over|ahead of|clear of|in front of) (?:the )?${WHO}`),
];

/** Somebody, or a party, lost or kept their deposit. */
export const DEPOSIT_LOST_RULES = [
  rule(
    `${WHO} ${ASIDE}(?:candidate |[a-z]+ly |also |and |even )*(?<way>lost|lose|loses|losing|forfeited|saved|kept|retained|held on to|failed to save|failed to keep) (?:his|her|its|their|the) deposits?(?! in)`,
  ),
];

/** After a place taken: the list of seats where it was taken. */
export const PLACES_AFTER =
  /^O\d+ (?:place )?in (?:both )?(?<list>(?:W\d+|[a-z]+)(?: , (?:W\d+|[a-z]+))*(?: ,)? and W\d+)(?= (?:[.,;]|with|but|as|while)|$)/;
