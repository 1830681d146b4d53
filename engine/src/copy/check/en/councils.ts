import { rule } from '../rules.ts';

/** Councils counted, and of how many. */
export const COUNCILS_RULES = [
  rule('{n} (?:(?:of|out of) (?:the |its )?(?:region |W\\d+ )?{total:N} )?(?:[a-z]+ |W\\d+ |P\\d+ )?councils'),
];

/** `one council votes`, `to one council`: one of them counted, not spoken of. */
export const ONE_COUNCIL = rule(
  '{n} council(?= (?:votes?|voted|whose|known|,|\\.)|$| (?:in|on|of) (?:the )?(?:[a-z]+|[WT]\\d+) (?:votes?|voted|,|\\.)| (?:in|on|of) (?:the )?(?:[a-z]+|[WT]\\d+)$)',
);

/** Of how many something is known. */
export const KNOWN_RULES = [
  {
    known: 'after',
    rules: [rule('{n} councils? whose (?:political )?(?:control|make - up|majority) is (?:known|held)')],
  },
  {
    known: 'both',
    rules: [rule('{n} (?:councils? )?(?:that are |which are )?(?:known|held) (?:both )?before and after')],
  },
] as const;

/** How many changed control. */
export const CHANGED_RULES = [
  rule(
    '{n} (?:of (?:them|these|those|the N\\d+) )?(?:councils? )?(?:(?:in|across|of) (?:all )?(?:the )?(?:region|county|country|area|W\\d+) )?(?:have |has |had )?(?:changed|change|changes|changing) (?:control|hands)',
  ),
  rule('control of {n} councils? (?:changed|changes|changing) hands'),
  rule('{n} councils? (?:[a-z]+ |W\\d+ ){0,5}?to (?:change|switch|swap) (?:control|hands|colours?|sides|parties)'),
];

/** How many a party controls, where the word stands before its number: `in control of 11, Labour of five`. */
export const IN_CONTROL_RULES = [
  rule('{p} (?:[a-z]+ ){0,2}?(?:in|with|took|had|has|have|kept|gained|won) (?:overall )?control (?:of|on|in) {n}'),
  rule('{p} of {n}(?= (?:,|;|\\.|and|councils?)|$)'),
];

/** The same of groups that have no name here. */
export const OTHERS_IN_CONTROL = rule('(?:others?|other parties|another party|other groups) (?:in control )?of {n}');

/** How many have no majority. */
export const NONE_RULES = [
  rule(
    '{n} (?:councils? )?(?:(?:was|were|is|are|has|have|had|stayed|remained|remain|left|ended|finished|went) )+(?:now |still )?(?:(?:under|in|with|without|to) )?(?:no overall control|no party majority|a party majority|noc|hung|no majority)',
  ),
];

/** Seats that a council has up for election. */
export const SEATS_UP_RULES = [
  rule(
    '{n} (?:of (?:the |its |their )?{total:N} )?(?:council )?seats? (?:are |is |were |was |being )?(?:up|at stake|contested|being contested|fought)(?: for (?:election|grabs|re - election))?(?: (?:of|out of) (?:the |its |a total of )?{of:N})?',
  ),
];

/** That seats are up now. */
export const UP_NOW = /\b(?:there (?:is|are)|all N\d+ (?:seats )?are|(?:is|are) up)\b/;

/** How far a party is from a majority. */
export const SHORT_RULES = [
  rule(
    '{n} (?:seats? |councillors? |mps )?(?:short of|shy of|away from|from) (?:a |an |the |overall |outright |absolute |council )*(?:majority|control)',
  ),
  rule('(?:{p}|level ,|,) {n} (?:seats? )?short\\b'),
];

/** Right after a number of seats: that so many are missing. */
export const SHORT_AFTER =
  /^ (?:(?:seats?|councillors?|members) )?(?:short|shy|adrift)\b|^ (?:(?:seats?|councillors?|members) )?(?:away|off) (?:from )?(?:a |an |the |overall |outright )*(?:majority|control)\b/;

/** What decides whether control can change at all. */
export const CERTAIN_RULES = [rule('{p} would (?:still )?have {n} seats (?:whatever|no matter|regardless)')];
export const NEEDED_RULES = [
  rule('{n} (?:seats? )?(?:is|are|would be|makes?) (?:needed for )?a majority'),
  rule('(?:reach|get|win) the {n} (?:seats )?(?:needed|required)'),
];
export const UP_RULES = [
  rule('all {n} (?:of (?:them|the seats) )?(?:were |are |was |is )?up\\b'),
  rule('(?:with|of the) {n} (?:seats )?up\\b'),
];

/** Seats of groups that have no name here. */
export const OTHERS_RULES = [
  rule(
    '(?:others?|other parties|another party|other groups|the rest) (?:(?:with|won|win|had|have|has|took|on|hold|holds|held|gained|lost|of|made a net (?:gain|loss) of) |[:,=(|-] ){0,2}?{n}',
  ),
  rule(
    '(?:other parties|another party|others) (?:kept|gained|won|took|retained|have|has|had) (?:overall )?(?:control of|a majority on) (?:the )?W\\d+(?: on T\\d+)?(?: from (?:the )?P\\d+)?(?: on T\\d+)? ?,? ?with {n}',
  ),
];

/** Words of a council as a poll left it, and not as it was before. */
export const AFTER_THE_POLL =
  /^that left\b|\b(?:kept|won|gained|took|lost) (?:overall )?(?:control of|a majority on) [^;]*? with N\d+ of|, the largest group , ha(?:d|ve|s) N\d+ of/;

/** The last ward decided, and one that was level. */
export const WARD_RULES = [rule('by {n} votes?'), rule('level (?:on|with|at) {n} votes?'), rule('majority of {n}')];
