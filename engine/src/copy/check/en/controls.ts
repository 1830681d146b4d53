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
  rule(
    '{w} (?:council )?(?:[a-z]+ ){0,2}?(?:is|remains|remained|stays|stayed|goes|went|turns|turned|becomes|became) (?:still |now |again |firmly |solidly |safely |also |back to )*{p}(?= (?:[,.;(:-]|with|again|by|and|for|after|on|run|at)|$)',
  ),
];

/** A line of a list of who runs what: `Cambridge - Labour, with 26`. */
export const LABEL_RULES = [
  rule('^{w} (?:council )?(?:[:=-]|\\|) (?:still |now |also )?{p}(?= (?:,|\\.|\\(|hold|again|by|control|run|-)|$)'),
];

/** Words by which a party beside a council may be its largest and no more. */
export const LARGEST_TOLD = /\b(?:largest|biggest|main|minority|coalition|partnership|alliance|joint|most seats)\b/;

/** A further council of a list, with whatever the brackets after the one before it hold. */
export const FURTHER_COUNCIL =
  /^W\d+(?: council)?(?: \( [^)]* \))?(?: with (?:[NF]\d+|of|the|seats| )+)?(?: ,)?(?: and| as well as)? (?:also )?W(\d+)(?= (?:[,.;(:-]|and|with|from|on|in|too|as|by|for|council)|$)/;

const TAKE =
  'gain|gains|gained|hold|holds|held|lose|loses|lost|took|takes|taken|win|wins|won|seized|seizes|captured|captures|snatched|kept|keep|keeps|retain|retains|retained|regained|regain|clung on|held on|clinched|wrested|surrendered';

/** Several councils of which all are said to be hung. */
export const ALL_HUNG =
  /(?<list>W\d+(?: , where [^,]*)?(?: ?,? (?:(?:and|as well as) )?W\d+(?: , where [^,]*)?)+) ,? ?(?:(?:are|were|is|remain|stay|stayed|remained) )+(?:still |now |all |both |each )*(?:(?:in|under|with|at) )?(?:hung|noc|no overall control)\b/;

/** A council that was held or lost by whoever had it. */
export const KEPT_OR_LOST = [
  rule(
    '{w} (?:council )?(?:was|were|has been) (?:also |comfortably |narrowly |easily )*(?<way>lost|held|retained)(?! by)',
  ),
];

/** What a party has no more. */
export const NO_LONGER_RULES = [
  rule(
    '{w} (?:council )?(?:is|are|was) no longer (?:a |in |under )?{p}(?: (?:hands|control|rule|council|stronghold)| - (?:run|held|controlled|led))?',
  ),
  rule(
    '{p} (?:[a-z]+ ){0,2}?no longer (?:run|runs|control|controls|hold|holds|have control of|has control of|in control of|in charge of|in charge in|have a majority (?:on|in)|has a majority (?:on|in)) (?:the )?{w}',
  ),
];

export const TOOK_RULES = [
  rule(
    '{w} (?:council )?(?:[a-z]+ ){0,2}?(?:fell|falls|went|goes|passed|passes|switched|swung|turned|gone) (?:back |over |straight |next )*(?:from (?:the )?(?:no overall control|noc|P\\d+|hung|independents?) )?to (?:the )?{p}(?! (?:majority|from))',
  ),
  rule(
    '{p} (?:[a-z]+ ){0,2}?(?<way>gained|won|took|seized|regained|kept|held on to|retained|lost|held) (?:overall |majority |outright )?control (?:of|on|in|at) (?:the )?{w}',
  ),
  rule(
    `{p} (?:[a-z]+ ){0,2}?(?<way>${TAKE}) (?:(?:back|also|both|the|council|authority|of|in|on|to|hold) )*{w}(?! (?:ward|division|seat|by - election|parish))`,
  ),
  // The subject stands in a clause before: `took Dacorum with 28, and held Chelmsford`.
  rule(
    `(?:,|and|;|but) (?:also |then |they |it |comfortably |easily )*(?<way>${TAKE}) (?:back )?{w}(?! (?:ward|division|seat|parish))`,
  ),
  rule('{w} (?:council )?(?:[:,(-] ?)?{p} (?<way>gain|hold|lose|loss)(?= (?:[,.;(:)-]|from|to|with|on)|$)'),
  rule('{p} (?:[a-z]+ ){0,2}?(?<way>lost|gained) (?:their|its|an overall|an) (?:overall )?majority (?:on|in|at) {w}'),
];

/** No overall control, of the council that the sentence or the one before names. */
export const HUNG =
  /\b(?:no overall control|noc|no party majority|hung council|no single party|remains? hung|was hung|is hung|no party (?:has|had|having) (?:an )?(?:overall )?(?:majority|control))\b/;
export const HUNG_RULES = [
  rule(
    "{w} (?:council )?(?:[a-z'-]+ |[PT]\\d+ |, ){0,8}?(?:no overall control|noc|no party majority|hung|no single party)(?! to\\b)",
  ),
  rule('^{w} (?:council )?[:(=-] (?:still |again |now )?(?:no overall control|noc|hung)\\b'),
  rule(
    'no (?:single |one )?party (?:now |still |yet )?(?:has|have|had|is in|in|with) (?:[a-z]+ ){0,3}?(?:control|majority|charge) (?:of|on|in|at) {w}',
  ),
  rule('(?:no overall control|noc) (?:in|on|at|of) {w}'),
];

/** Words that say how it stands after the poll, and not before. */
export const HUNG_NOW = /\b(?:remains?|stays?|still|now|slipped|slid)\b/;
