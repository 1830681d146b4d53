import { rule } from '../rules.ts';

const BY = 'by ?- ?elections?';

/** How many by-elections a seat has had, or had in a stretch of time: `the second by-election in Clacton in twelve years`. */
export const NTH_IN_SEAT_RULES = [
  rule(
    `{o} (?:parliamentary |westminster )?${BY} (?:there |here )?(?:(?:in|for|at) {w} )?in (?:just |only |as many as )?{years:X} years`,
  ),
  rule(
    `{o} (?:parliamentary |westminster )?${BY} (?:there|here|(?:in|for|at) (?:{w}|the (?:seat|constituency))) since {t}`,
  ),
];

/** A party's first win of a by-election in the House. */
export const FIRST_WIN_RULES = [
  rule(
    `{p} (?:[a-z]+ ){0,4}?(?:won|wins|winning|celebrat\\w+|claimed|secured|taken|took) (?:[a-z]+ ){0,2}?(?:its|their|the party) (?:own )?first (?:ever )?(?:parliamentary |westminster )?${BY}(?: win| victory| gain)?`,
  ),
  rule(`{p} first (?:ever )?(?:parliamentary |westminster )?${BY} (?:win|victory|gain|success)`),
];

/** Gains or losses of by-elections in a row or in a time: `the party's second gain from the Conservatives in six months`. */
export const NTH_GAIN_RULES = [
  rule(
    '{p} {o} (?:by ?- ?election )?(?:gain|win|victory) (?:from|over|off) (?:the )?{from:P} in (?:just |only )?{months:X} (?<unit>months?|years?|weeks?)',
  ),
  rule(
    '(?:the party|their|its|the partys) {o} (?:by ?- ?election )?(?:gain|win|victory) (?:from|over|off) (?:the )?{from:P} in (?:just |only )?{months:X} (?<unit>months?|years?|weeks?)',
  ),
];

/** Which by-election of a parliament one is: `the sixth by-election of this parliament`. */
export const NTH_OF_PARLIAMENT_RULES = [
  rule(
    `{o} (?:parliamentary |westminster )?${BY} (?:of|in|since|under|during|so far in) (?:(?:this|the|the current|the present|sir|W\\d+) )*(?:parliament|premiership|(?:last )?general election|(?:H\\d+|P\\d+)(?: 's)?(?: premiership| government)?)`,
  ),
];
