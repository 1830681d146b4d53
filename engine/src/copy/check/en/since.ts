import { rule } from '../rules.ts';

const SINCE =
  '(?:since|from)(?: the| at least| about| early| late| an?| (?:general )?election (?:of|in)| by ?- ?election in| winning the seat in| the seat in)* {t}';

/** Somebody sits, or a party has held a seat, since a day or year. */
export const MEMBER_SINCE_RULES = [
  rule(`(?:{h}|(?<they>he|she|who)) (?:[a-z'()-]+ |[PW]\\d+ |[,(] ){0,10}?${SINCE}`),
  rule(
    "{h} (?:[a-z',()-]+ |[PW]\\d+ ){0,8}?(?:first elected|first won|first came in|first got in|first entered|elected to parliament|entered parliament|came into the commons|became (?:an |the |its )?(?:P\\d+ )?mp|took the seat|won the seat)(?: (?:[a-z]+|-|W\\d+)){0,6}? (?:in|on|at) (?:the )?{t}",
  ),
];

/** Words of a member's beginning that are of nothing else. */
export const BEGAN = /\bfirst (?=elected|won|came in|got in|entered)/;

/** What began then is no seat in the House: `the largest swing since 1997`, `leader since 2019`. */
export const OF_SOMETHING_ELSE =
  /\b(?:first|never|highest|lowest|largest|biggest|worst|best|smallest|fewest|most|whip|independent|leader|minister|secretary|chancellor|councillor|council|mayor|commissioner|only)\b/;

export const PARTY_SINCE_RULES = [
  rule(
    `(?:the|this) (?:seat|constituency) (?:has|had) (?:[a-z]+ ){0,2}?been (?:[a-z-]+ ){0,3}?{p}(?: - held| - controlled)? ?(?:[a-z]+ ){0,2}?${SINCE}`,
  ),
  rule(`it (?:has|had) been (?:[a-z-]+ ){0,3}?{p}(?: - held)? ?(?:[a-z]+ ){0,2}?${SINCE}`),
  rule(`{p} (?:mp|mps|member|candidate) (?:at|in) (?<every>every|each) (?:general )?election ${SINCE}`),
  rule(
    `{p} (?:[a-z'-]+ |[W]\\d+ |, ){0,5}?(?:held|represented|controlled|had|been|won|hands|seat|stronghold|territory|marginal|holding) (?:[a-z'-]+ |[W]\\d+ |, ){0,5}?${SINCE}`,
  ),
  rule(
    `{w} (?:[a-z'-]+ |, ){0,6}?(?:{p})(?: - held| seat| stronghold| territory| hands| marginal)?(?: [a-z]+){0,3}? (?:ever )?${SINCE}`,
  ),
];

/** A party held a seat until a year. */
export const PARTY_UNTIL_RULES = [
  rule(
    `{p} (?:, )?(?:(?:who|which) )?(?:had )?(?:[a-z]+ ){0,2}?(?:held|had|represented) (?:the seat|it|the constituency|{w}) (?:[a-z]+ ){0,3}?until {t}`,
  ),
  rule(
    `(?:{w}|it|the seat|the constituency) (?:had been|was) (?:[a-z-]+ ){0,3}?{p}(?: - held)? (?:[a-z]+ ){0,3}?until {t}`,
  ),
];

/** For the first time since a day or year. */
export const FIRST_SINCE_RULES = [
  rule(
    'first {p} (?:mp|member|win|victory|gain|representative)(?: [a-z]+| W\\d+){0,5}? since (?:the |early |late )?{t}',
  ),
  rule('(?:for the )?first time since (?:the |early |late )?{t}'),
];
