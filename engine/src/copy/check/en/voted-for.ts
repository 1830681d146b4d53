import { rule } from '../rules.ts';

const SEAT = '(?:{w}|it|the seat|the constituency|this seat)';
const WAS =
  '(?:(?:had |has |have )?(?:also )?(?:been|voted|was|went|elected|returned|stayed|backed|chose)) (?:a |an )?(?:[a-z]+ )?';

/** Which party a seat returned in each of several years. */
export const IN_YEARS_RULES = [
  rule(
    `${SEAT} ${WAS}{p}(?: mps?| members?)? (?:in|at) (?:both )?{t}(?: , T\\d+)*(?:(?: ,)? and (?:again in |in )?{t2:T})?`,
  ),
];

/** A party at each of some elections before the last: `Conservative at the previous four general elections`. */
export const LAST_SO_MANY_RULES = [
  rule(
    `${SEAT} ${WAS}{p}(?: mps?)? (?:at|in|for) (?:each of |all of )?(?:the |its )?(?:previous|last|past|preceding) {n} (?:general )?elections`,
  ),
  rule(
    '{p} (?:[a-z]+ ){0,2}?(?:won|held|took) (?:it|the seat|{w}) (?:at|in) (?:each of |all of )?(?:the |its )?(?:previous|last|past|preceding) {n} (?:general )?elections',
  ),
];
