/** Words for the two sides of the referendum of 2016. */
export const SIDE_WORDS = {
  leave: /\b(?:leave|leaving|left|out|brexit|brexiteers?|leavers?)\b/,
  remain: /\b(?:remain|remaining|stay|staying|in favour of staying|remainers?)\b/,
} as const;

/** After a figure: so many for one side, and no turnout. */
export const FOR_A_SIDE = /^[QN]\d+ (?:of [a-z ]{1,20})?voted (?:to )?(?:leave|remain)\b/;
export const TURNOUT_WORDS = /\b(?:turnout|turned out|went to the polls|cast (?:a|their) (?:vote|ballot)s?)\b/;

/** `by nearly three to one`. */
export const TO_ONE = /^N\d+ to N\d+(?! votes)/;

/** Right before a figure: another that it is set against. */
export const SECOND_OF_PAIR = /[QN]\d+ (?:(?:leave|remain|in|out) )?(?:to|-|against|v|versus) (?:just |only )?$/;

/** Right before a figure: that it is a party's share at an election, and no side's. */
export const OF_A_PARTY = /(?:P\d+|\bthey|\bthe party) (?:got|took|polled|won|managed|secured) (?:[a-z]+ )?$/;
