import { rule } from '../rules.ts';

/** The most or least of a seat's own elections on the boundaries it has. */
export const OWN_RECORD_RULES = [
  rule(
    '(?<way>largest|biggest|highest|smallest|lowest|narrowest|best|worst)(?:(?: ,)? in (?:votes|share)(?: ,)?)? (?:[a-z]+ ){0,3}?(?:of|in|at) (?:the |all )?{n} (?:general )?(?:elections?|contests) (?:[a-z]+ ){0,3}?(?:on|for|in) (?:these|the same|the present|its present|the seat)',
  ),
];
