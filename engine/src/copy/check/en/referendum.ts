import { rule } from '../rules.ts';

/** Words for the two sides of the referendum of 2016. */
export const SIDE_WORDS = {
  leave: /\b(?:leave|leaving|left|out|brexit|brexiteers?|leavers?)\b/,
  remain: /\b(?:remain|remaining|stay|staying|in favour of staying|remainers?)\b/,
} as const;

/** After a figure: so many for one side, and no turnout. */
export const FOR_A_SIDE = /^[QN]\d+ (?:of [a-z ]{1,20})?voted (?:to )?(?:leave|remain)\b/;
export const TURNOUT_WORDS = /\b(?:turnout|turned out|went to the polls|cast (?:a|their) (?:vote|ballot)s?)\b/;

/** How many counting areas were for a side. */
export const AREAS_FOR = [
  rule(
    '{n} (?:of them |areas |districts |councils |counting areas )?(?:were |was |had |have )?(?:for|backed|voted|voted for|voted to|wanted|went for|chose|plumped for) (?:to )?(?<side>leave|remain|out|in|stay|go)\\b',
  ),
];

/** `by nearly three to one`. */
export const TO_ONE = /^N\d+ to N\d+(?! votes)/;
