import { rule } from '../rules.ts';

/** How many seats would change hands on a swing: `On a swing of less than 5 per cent from Labour, the Greens would gain six seats`. */
export const SWING_GAINS_RULES = [
  rule(
    'swing of {limit:QD} (?:away )?from (?:the )?{from:P}(?: to (?:the )?P\\d+)? ?,? (?:the )?{p} (?:would|could) (?:gain|win|take|pick up) {n}',
  ),
  rule(
    '{p} (?:would|could) (?:gain|win|take|pick up) {n} (?:seats? )?(?:from (?:the )?P\\d+ )?(?:on|with) (?:a|an) swing of {limit:QD} (?:away )?from (?:the )?{from:P}',
  ),
];
