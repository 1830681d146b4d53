import { rule } from '../rules.ts';

/** How many wards voted, and how many seats each of them had up. */
export const WARDS_UP = [rule('^(?:all |all the |the )?{n} wards?(?= (?:[,.;(:-]|voted|were|are|up|each|had|and)|$)')];
export const IN_EACH = [
  rule(
    '{n} (?:seats?|councillors?|vacancies|members?) (?:(?:was |were |is |are |up |to be |elected |at stake )*)(?:in|for|from|per) (?:each|every)(?: ward| one| of them)?',
  ),
];

/** How many stood in all wards together. */
export const STOOD_IN_ALL = [
  rule(
    '(?:total of |altogether |in all |all |^){n} (?:[a-z]+ )?(?:people|candidates|names|hopefuls) (?:(?:had |have |were )?(?:stood|standing|stand|fought|contested|nominated)|were on)',
  ),
];

/** A party without anybody elected. */
export const NONE_ELECTED = [
  rule(
    '(?:no|not one|not a single) {p} (?:councillors? |candidates? |member )?(?:was|were|got|has been|had been|is) (?:re - )?(?:elected|in|returned)',
  ),
  rule(
    '{p} (?:[a-z]+ ){0,2}?(?:won|took|got|gained|picked up|left with|managed) (?:no seats?|none|nothing|not a single seat)(?= (?:[.,;]|at all|on|in)|$)',
  ),
];
