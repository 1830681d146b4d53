import { rule } from '../rules.ts';

const MAJORITY =
  '(?:(?:an? |the )?(?:overall |outright |commons |working |parliamentary |absolute |bare )*majority|the (?:winning|finishing) (?:line|post)|the {line:N}(?: (?:seats )?(?:needed|required)| mark)?)';

/** How far the largest party is from a majority of the House. */
export const SHORT_OF_MAJORITY = [
  rule(`{n} (?:seats? |mps? )?(?:short|shy) of ${MAJORITY}`),
  rule('majority (?:[a-z,-]+ |[PH]\\d+ ){0,10}?short by (?:just )?{n}'),
  rule(`(?:short|shy) of ${MAJORITY} by (?:just )?{n}`),
];

/** What a majority of the House is. */
export const MAJORITY_NEEDED = [
  rule(
    '{n} (?:seats |mps )?(?:(?:is |are |being )?(?:needed|required)|that (?:a party|it|they) needs?) (?:[a-z]+ ){0,2}?(?:for|to (?:form|secure|win|have)) (?:an? |the )?(?:overall |outright |commons |working |bare )*(?:majority|government)',
  ),
  rule(
    '(?:needs?|needed|requires?|required|target of|magic (?:number|figure) of|winning (?:line|post) of|short of the) {n} (?:seats |mps )?(?:for (?:an? |the )?(?:overall |outright |commons |working |bare )*majority|needed|required|mark)',
  ),
];

/** Words of a count that goes on: what is told is not yet all. */
export const SO_FAR =
  /\bso far\b|\b(?:still|left|yet|seats|results) to (?:come|declare|go|be declared)\b|\bafter N\d+ (?:results|declarations|seats)\b|\bresults in\b|\bwith N\d+ (?:seats |results )?(?:to (?:come|go|declare)|left|still|outstanding)\b|\bat the moment\b/;
