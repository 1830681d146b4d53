import { rule } from '../rules.ts';

const SEATS =
  '(?:seats?|mps?|constituenc(?:y|ies)|members? of parliament|members|meps?|msps?|mlas?|councillors?|council seats|wards?|gains?|losses|places)';
/** Words of a party whose seats went up or down to a number. */
const MOVED =
  'reduced|down|cut|fell|fall|falling|falls|dropped|drop|dropping|slumped|slumping|up|rose|rising|climbed|climbing|surged|surging|jumped|plunged|crashed|collapsed|leapt|soared|shrank|slid|grew|sank|tumbled|went|going|advanced|leaving (?:them|it) (?:on|with)|increased';
const ADJ =
  '(?:parliamentary |westminster |commons |marginal |anglia |regional |list |local |council |of the |key |elected |city |borough |county |district )*';

/** Seats of some set that a party has, told as what they are: `Seven of the region's seats are Lib Dem`, `Five seats in Essex went to Labour`. */
const SET = "(?:(?:the |our |its |this )?(?:W\\d+|region|county|country|city|area)(?:s| 's)? )?";
const ARE =
  '(?:are|is|were|was|went|go|goes|stayed|stay|remained|remain|turned|elected|returned|chose|voted|have gone|fell|ended up)';
export const SEATS_THAT_ARE = [
  rule(
    `{n} of (?:the |our |its )?${SET}(?:{total:N} )?${ADJ}(?:${SEATS} )?(?:(?:in|of|across) ${SET})?${ARE} (?:(?:now|all|still|to|with|for|held|won|taken|by|in|the|hands|of|as|safely|solidly|a) ){0,4}{p}(?! (?:'s |targets?|marginals?|,? (?:who|which)))`,
  ),
  rule(
    `(?<!\\b(?:all|both|the|those|these) ){n} ${SET}${ADJ}${SEATS} (?:(?:in|of|across) ${SET})?(?:that )?${ARE} (?:(?:now|all|still|to|with|for|held|won|taken|by|in|the|hands|of|as|safely|solidly|a) ){0,4}{p}(?! (?:'s |targets?|marginals?|,? (?:who|which)))`,
  ),
  rule(
    `of (?:the |our |its )?${SET}{total:N} ${ADJ}${SEATS} (?:(?:in|of|across) ${SET})?, (?:just |only )?{n} ${ARE} (?:(?:now|all|still|to|with|for|held|won|taken|by|in|the|hands|of|as) ){0,4}{p}`,
  ),
];

/** Seats of a party, and of how many in all. */
export const SEATS_RULES = [
  rule(
    `{n} (?:of|out of|from) (?:the |its |their |a possible |a total of |all )?(?:(?:region|county|city|council|country|area|party)s? )?(?:{w} )?(?:'s )?{total:N} ${ADJ}${SEATS}`,
  ),
  rule(`{n} (?:of|out of) (?:the )?{total:N}(?= (?:\\.|,|;|\\)|up|in|on|to|and|across|available|seats)|$)`),
  rule(`{n} (?:of (?:the |its |their )?(?:W\\d+ )?)?${ADJ}(?:{p} )?${ADJ}${SEATS}`),
  rule('(?<!(?<!won |took |gained )in (?:the other )?){n} of (?:them|these|those)'),
  rule('{n} apiece'),
  rule(
    '{p} (?:[a-z]+ ){0,2}?(?:take|takes|took|have|has|had|get|gets|got|win|wins|won|hold|holds|held|claimed|with) the (?:other|last|remaining|final) {n}(?= (?:[.,;:]|and|seats?)|$)',
  ),
  rule(
    `(?:${MOVED}) (?:back )?(?:from {was:N} (?:seats |mps )?(?:in (?:the |this |our )?(?:W\\d+|region|county|country) )?)?(?:to|from) (?:just )?{n}(?= (?:seats|mps|councillors|members|\\.|,|;|-|\\)|from|to|in|at|and|while|but|after|as)|$)`,
  ),
  rule(
    `{p} (?:(?:are |is |would )?(?:on|with|have|has|had|hold|holds|held|won|win|winning|took|takes|take|taking|taken|losing|holding|getting|secured|got|also|now|claimed|lost|gained|finished|ended|up|at|just|the|an unchanged|unchanged|left|all) |[:,=(|-] ?){0,3}{n}(?= (?:\\.|,|;|\\)|\\(|and|to|\\||in|at|while|but|apiece|each|-)|$)`,
  ),
  rule('{n} (?:to|for|from|by) (?:the )?{p}(?= (?:\\.|,|;|\\)|\\( [QH]\\d|and)|$)'),
  rule('{p} of {n}(?= (?:,|;|\\.|and)|$)'),
  rule(
    '(?:{p}|they) (?:[a-z]+ )?(?:finished|ended)(?: it| the night| the (?:day|evening|election))? (?:up )?(?:with|on) (?:just |only )?{n}(?= (?:\\.|,|;|and|seats|mps)|$)',
  ),
  rule(
    '{p} (?:\\( [QN]\\d+ \\) )?, (?:who|which) [^,;]{3,60} , (?:now )?(?:have|has|had|won|took|got) (?:just |only |now )?{n}(?= (?:[.,;]|and|seats|mps)|$)',
  ),
  rule('{n} (?:are |were |is |was )?{p}(?= (?:\\.|,|;|\\)|and|-|left|remaining|in the commons|at westminster)|$)'),
  rule(
    `{n} (?:{w} )?(?:'s )?${ADJ}${SEATS} (?:that |which )?(?:the )?{p} (?:had |has |have )?(?:took|gained|won|picked up|captured|take|gain)`,
  ),
  rule('(?:N\\d+ (?:seats )?in T\\d+|,|and|against|from) {n} in {t}(?= (?:\\.|,|;|\\)|and)|$)'),
  rule('{p} , {n} (?:- )?strong (?:in|at|after|since)'),
  rule('all {n}(?= (?:in|of) (?:the )?W\\d)'),
];

/** All seats of a region or council: no party owns them. */
export const TOTAL_RULES = [
  rule(`each of (?:the )?{n} ${ADJ}${SEATS}`),
  rule(`{w} (?:elected|elects|elect|chose|returned|voted for|picked) {n} ${ADJ}${SEATS}`),
  rule('(?:over|across|among) (?:all )?(?:the )?{n} (?:seats|constituencies|councils)'),
  rule(
    `(?:(?<!in (?:this|the|our|that) )(?:region|county|city|council|country|area)s?|{w}) (?:'s |has |have |elects |returns |with |sends |is |are |made up of |consists of |contains |there |of |all )*{n} ${ADJ}${SEATS}`,
  ),
  rule(
    `(?:the|all|total of|of all|across|each of the) {n} ${ADJ}${SEATS} (?:in|across|of|on|that|which|making|within) (?:the )?(?:{w}|region|country|county|council|city|area)`,
  ),
  rule(`{n} ${ADJ}${SEATS} (?:in|across|on) (?:the )?(?:[a-z]+ ){0,2}?(?:{w}|region|country|county|council|city|area)`),
  rule(`there (?:are|were) (?:now |still |only )?{n} ${ADJ}${SEATS}`),
  rule(`(?:F\\d+|third|half|quarter|rest|all) of (?:the |its |all )*{n} ${ADJ}${SEATS}`),
  rule(`(?:all) {n} (?:of (?:the )?)?${ADJ}${SEATS}`),
  rule('{n} - (?:seat|member) (?:council|authority|region)'),
];

/** What part of all seats somebody has. */
export const SHARE_OF_SEATS_RULES = [
  rule(`{n} (?:${ADJ}${SEATS} )?(?:, |\\( )(?:or )?{q} of (?:them|those|these|all|the total|the seats)`),
  rule(`{q} of (?:the |all |all the )?(?:N\\d+ )?${ADJ}(?:seats|constituencies|councillors)`),
];

/** Before a figure: what it was before a change. */
export const CHANGED_FROM = new RegExp(
  `\\b(?:${MOVED}) (?:back )?from (?:just |a )?$|\\b(?:began|begun|started|entered|went into|came into) (?:it |the (?:night|day|campaign|election|contest) )?(?:with|on|holding|defending) (?:just |only )?$`,
);

/** After a number: something is said of so many, and they are no total. */
export const SAID_OF_SOME =
  /^N\d+ (?:[a-z]+ )?(?:seats|constituencies) (?:in|across|on|of) (?:the )?(?:W\d+|region|country|county|area) (?:are|were|have|had|went|elected|could|would|will|may|might|saw|changed|need|look|remain)\b/;

/** Seats that nobody holds. */
export const VACANT_RULES = [
  rule('{n} (?:seats? )?(?:is|are|was|were|stands?|remains?|,)? ?(?:now |currently |still )?vacant'),
];

/** A party with its verb right before a figure: nobody else owns it. */
export const OWN_VERB =
  /P\d+ (?:(?:have|has|also|each|then) )*(?:won|took|gained|lost|hold|holds|held|had|has|have|kept|secured|with|made a net (?:gain|loss) of) (?:just |only |all |a further )?$/;

/** A net change with the election that it is measured against, so that it is not against the eve of poll. */
export const SET_AGAINST_YEAR = /^(?:compared with|on the notional result of) T\d+ ,/;

/** Seats gained or lost. */
export const NET_RULES = [
  rule(
    `(?<way>net (?:gain|loss)|gain|loss|gained|gaining|gains|lost|losing|lose|loses|picked up|picking up|shed|up|down|increase|added|adding) (?:of |a |by |just |another |all |the |back |in |W\\d+ )*{n}(?= (?:${ADJ}${SEATS}|\\.|,|;|\\)|and|on|to|from|of|overall|net|in|since|compared|W\\d+)|$)`,
  ),
  rule(
    `{n} (?:(?:net|${SEATS}) )?(?<way>gains?|losses|more|fewer|up|down)(?= (?:\\.|,|;|\\)|than|on|from|since|seats|and|in)|$)`,
  ),
  rule('(?<way>[+]|- ) ?{n}(?= (?:\\)|,|;|\\|)|$)'),
];

export const WON =
  /\b(?:won|win|wins|winning|took|takes|taken|secured|elected|returned|returning|claimed|got|victor\w+|finished|ended|swept|captured|up to|went to|go to|goes to)\b/;
export const HELD =
  /\b(?:hold|holds|holding|have|has|represent\w*|currently|now|sit|sits|sitting|occup\w+|control|in the hands of|belong|are|is|there are|defend\w*|remain\w*|still|left)\b/;
export const DEFENDED = /\b(?:defend\w*|held|had|went into|going into|previously|before)\b/;
export const SEAT_WORDS =
  /\b(?:seats?|mps|constituencies|meps|msps?|mlas?|councillors|members|state of the parties|results?|tally|final score|in the commons|at westminster)\b/;
/** After a figure: so many in every one of several, and not in all. */
export const DISTRIBUTIVE =
  /^N\d+ (?:[a-z]+ )?(?:seats?|councillors?|members?|meps?|mps?|places) (?:(?:are|is|were|was|being|up|fought|contested|elected|at stake) )*(?:(?:in|for|from|to) (?:each|every)\b|each\b|apiece\b|per\b|a (?:ward|division|county|region)\b)/;
/** After a figure: so many over what is needed, and no gain. */
export const OVER_THE_NEED =
  /^N\d+ (?:[a-z]+ )?(?:more|fewer) than (?:[a-z]+ ){0,3}?(?:needs?|needed|required?|requires|half|majority)\b/;
/** After a figure: wards, which may have several seats each. */
export const WARDS_NOUN = /^N\d+ (?:[a-z]+ )?wards?\b/;
export const COUNCILS_NOUN = /\bcouncils\b/;
