import { rule } from '../rules.ts';

/** Who controls a council, before or after a poll. */
export const CONTROL_RULES = [
  rule(
    '{p} (?:currently |still |now )?(?:control|controls|controlled|run|runs|ran|hold|holds|held|have control of|has control of|had control of|are in control of|is in control of|have a majority on|has a majority on|defend|defends|are defending|defending) (?:the )?(?:council (?:of|in) )?{w}',
  ),
  rule(
    "{w} (?:'s )?(?:council )?(?:[a-z]+ ){0,3}?(?:is|was|are|were|remains|remained|been|being|currently|,)(?: [a-z]+){0,2}? (?:controlled|run|held|won) by (?:the )?{p}",
  ),
  rule('{p} - (?:controlled|run|held) {w}'),
  rule(
    '{w} (?:council )?(?:[a-z]+ ){0,2}?(?:is|remains|stays|was) (?:still |a |currently )?{p} - (?:controlled|run|held)',
  ),
  rule('{w} (?:council )?(?:[:,(-] ?)?{p} (?:majority|control|hold)'),
  rule('{w} (?:council )?(?:[a-z]+ ){0,3}?(?:has|had) a(?:n)? {p} majority'),
];

export const TOOK_RULES = [
  rule(
    '{p} (?:[a-z]+ ){0,2}?(?<way>gained|won|took|seized|regained|kept|held on to|retained|lost|held) (?:overall |majority |outright )?control (?:of|on|in|at) (?:the )?{w}',
  ),
  rule('{p} (?<way>gain|hold|gained|lose|lost) {w}(?= (?:council|from|\\.|,|to))'),
  rule('{w} (?:council )?(?:[:,(-] ?)?{p} (?<way>gain)'),
  rule('{p} (?:[a-z]+ ){0,2}?(?<way>lost|gained) (?:their|its|an overall|an) (?:overall )?majority (?:on|in|at) {w}'),
];

/** No overall control, of the council that the sentence or the one before names. */
export const HUNG =
  /\b(?:no overall control|noc|no party majority|hung council|no single party|remains? hung|was hung|is hung|no party (?:has|had|having) (?:an )?(?:overall )?(?:majority|control))\b/;
export const HUNG_RULES = [
  rule(
    "{w} (?:council )?(?:[a-z'-]+ |[PT]\\d+ |, ){0,8}?(?:no overall control|noc|no party majority|hung|no single party)(?! to)",
  ),
  rule('(?:no overall control|noc) (?:in|on|at|of) {w}'),
];
