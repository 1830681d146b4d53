import { rule } from '../rules.ts';

const ASIDE = '(?:\\( P\\d+ \\) )?(?:, [^,.;]{1,60} , )?';
const HOW = '(?:was|is|has|had|been|again|also|then|duly|narrowly|comfortably|easily|only|just|twice|safely|now|back) ';
const JOB = '(?:it|there|the (?:job|post|role|office|position|mayoralty|race|contest|poll|election|vote)|W\\d+)';
const TITLE =
  '(?:pcc|police ?(?:,? ?fire )?(?:and crime )?commissioner|crime commissioner|commissioner|mayor|police commissioner)';

/** Somebody was elected to an office. */
export const PERSON_ELECTED = [
  rule(
    `{h} ${ASIDE}(?:${HOW})*(?:won|wins|held on|holds on|clung on|hung on|survived|survives|returned|re - elected|elected|triumphed|triumphs|romped home|prevailed|took over|takes over|victorious)(?! (?:N|over|more|fewer|just N|the first (?:round|count)))`,
  ),
  rule(`{h} ${ASIDE}(?:${HOW})*(?:takes|took|keeps|kept|retains|retained|holds|held|regained|captured|won) ${JOB}`),
  rule(
    `{h} ${ASIDE}(?:(?:is|was|becomes|became|as|to be|elected|named|declared|has become|sworn in) )+(?:the |its |their |a |W\\d+ |'s |new |next |first |latest |again |P\\d+ |O\\d+ |county |ever |elected )*${TITLE}`,
  ),
  rule(
    '{h} (?:is|becomes|became|was|,) (?:the )?(?:new|next|latest) (?:man|woman|face|one) (?:in|for|of|at) (?:the )?{w}',
  ),
  rule(`(?:victory|win|success|triumph) for (?:the )?(?:P\\d+ (?:'s )?)?{h}`),
  rule(
    `{w} (?:has |have |also |again )*(?:re - elected|elected|chose|returned|backed|stuck with|kept|opted for|voted for) (?:the )?(?:P\\d+ (?:'s )?)?(?:incumbent )?{h}`,
  ),
];

/** One beat another, whatever places they took. */
export const BEAT_FOR_OFFICE = [
  rule(
    `{h} [^.;]{0,90}?(?:beat|beats|beating|defeated|defeating|ousted|ousting|unseated|unseating|saw off|seeing off|toppled|toppling|ahead of|pipped|edged out|overcame|ended|ending|dislodged|deposed|ejected|removed|knocked out|replaced|replacing|succeeded|succeeding) (?:the |reign of |tenure of |term of |time of |sitting |incumbent |outgoing |man |woman |in |post |, |a |an |his |her |predecessor |challenger |candidate |P\\d+ |'s |independent )*{loser:H}`,
  ),
  rule(
    `{loser:H} ${ASIDE}(?:${HOW})*(?:lost|loses|losing|beaten|defeated|ousted|unseated) (?:[a-z]+ |N\\d+ ){0,4}?(?:to|by) (?:the )?(?:P\\d+ (?:'s )?)?{h}`,
  ),
];

/** Somebody who was not elected. */
export const PERSON_LOST = [
  rule(`{h} ${ASIDE}(?:${HOW})*(?:lost|loses|out of (?:office|a job)|conceded)(?! N)`),
  rule(
    `{h} ${ASIDE}(?:(?:was|is|has been|had been|were|,) )(?:also |then |narrowly |comfortably |easily )*(?:beaten|defeated|ousted|unseated|dislodged|voted out|removed)(?! (?:the |sitting |incumbent |P\\d+ )*H)`,
  ),
];

/** A party has an office, won or lost it. */
export const PARTY_ELECTED = [
  rule(
    `{w} (?:now |once again |again )?(?:has|have|gets|got|elects|elected|chose|chooses|picked|returned|will have) (?:its |a |an |another |the |new |first |ever |- )*{p} (?:${TITLE}|mayor)`,
  ),
  rule(
    '{w} (?:has |have )?(?:stays|stayed|remains|remained|goes|went|turned|is|was) (?:still |now |again |also )*{p}(?= (?:[,.;:]|with|as|after|for|again)|$)',
  ),
  rule(
    '{w} (?:has |have )?(?:went|goes|gone|switched|switches|changed|swung|passed|passes|flipped|moved|turned) (?:over |back |straight )*(?:from (?:the )?(?:P\\d+|[a-z]+) )?(?:to|into) (?:the )?{p}',
  ),
  rule(`(?:its|the) first (?:ever )?{p} (?:${TITLE}|mayor)`),
  rule(
    `{p} (?:[a-z]+ )?(?:(?:have |has |also |narrowly |comfortably )*(?:hold|holds|held|win|wins|won|takes?|took|gains?|gained|keeps?|kept|retains?|retained|regained|captured|snatched|held on|hung on|clung on|won out)) (?:back |in )?${JOB}`,
  ),
  rule(
    '(?:won|wins|held on|holds on|clung on|hung on|returned|elected|re - elected|survived|held|kept|took|retained|win|victory|back) (?:(?:again|it|there|W\\d+|once more|in|comfortably|easily|the job|the post|narrowly|,) )*for (?:the )?{p}',
  ),
  rule(
    `${TITLE} (?:of |for |in |W\\d+ )*(?:is|was|will be|remains|stays) (?:still )?(?:a |an |now )?{p}(?= (?:again|once|,|\\.|;|,)|$)`,
  ),
];
export const PARTY_OUT = [
  rule(`{p} (?:have |has |also |narrowly )*(?:lost|lose|loses) ${JOB}`),
  rule(
    `(?:took|takes|gained|gains|won|wins|wrested|snatched|grabbed|captured) (?:[a-z]+ ){0,2}?${JOB} (?:back )?(?:off|from) (?:the )?{p}`,
  ),
];

/** How often somebody has been elected. */
export const TERM_RULES = [
  rule('(?:for (?:a|the|his|her) {o} time|{o} (?:successive |consecutive |straight )?(?:term|victory|win)\\b)'),
];

/** A term that has been won, and is not sought. */
export const TERM_WON =
  /^(?!.*\b(?:seek\w*|bid|hop(?:es?|ing)|standing|stands|running|wants?|would|could|if)\b).*\b(?:won|wins|elected|returned|back|starts?|begins?|secured|hung on|held on|holds on|re - elected|will start)\b/;

/** Nobody of the party before. */
export const FIRST_OF_PARTY =
  /\b(?:for )?the first time\b(?: (?:ever|since [^,.;]*))?|\bfirst ever\b|\bfirst P\d+ (?:pcc|commissioner|police|crime|mayor)\b/;

/** Somebody who has had an office from its start. */
export const FROM_THE_START =
  /\b(?:held|had|done|been in) the (?:job|post|role|office|position) (?:ever )?since (?:the (?:beginning|start|outset|very first)|it (?:began|started|was (?:created|set up|introduced|invented)))/;

/** Who had an office first. */
export const FIRST_HOLDER = [
  rule(
    `first (?:ever )?(?:elected )?(?:W\\d+ |P\\d+ )?(?:'s )?${TITLE} (?:of |for |in |W\\d+ )*(?:was|,) (?:an |a |the )?(?:{p}|independent) , {h}`,
  ),
  rule(`first (?:ever )?(?:elected )?(?:W\\d+ |P\\d+ )?(?:'s )?${TITLE} (?:of |for |in |W\\d+ )*(?:was|,) {h}`),
];

/** For whom somebody stood, and when. */
export const STOOD_FOR = [
  rule(
    '{h} (?:was|had been|stood as|had stood as|ran as) (?:the |a |an )?{p} (?:candidate |hopeful |contender )?(?:[a-z]+ )?(?:in|at) (?:the )?{t}',
  ),
];

/** How an office was counted, in words. */
export const COUNTED_BY: readonly (readonly ['first past the post' | 'one round' | 'two rounds', RegExp])[] = [
  [
    'first past the post',
    /\b(?:first - past - the - post|first past the post|no O\d+ (?:preferences?|choices?|votes?))\b/g,
  ],
  [
    'one round',
    /\bno need (?:for|of|to (?:go|count)) (?:to )?(?:an? |the )?O\d+ (?:round|count|preferences?|choices?)|\b(?:F\d+|outright|home|over the line) (?:at|on|in) the first (?:round|count|preferences?|time of asking)?|\bfirst round (?:win|victory)\b/g,
  ],
  [
    'two rounds',
    /\b(?:nobody|no one|none|no candidate) (?:had|got|won|reached|took|managed|passed) (?:[a-z]+ )?F\d+|\b(?:on|by|needed|thanks to|after|once) (?:the |a )?O\d+ (?:preferences?|choices?|counts?|rounds?)|\b(?:went|goes|going) to (?:a|the) O\d+ (?:round|count)/g,
  ],
];

/** Candidates beside those of the last time. */
export const FEWER_STOOD = [
  rule(
    '{n} (?<way>fewer|more|less) than (?:last time|at the last (?:election|poll)|the last time|before|in T\\d+|T\\d+)',
  ),
];

/** How often somebody was elected, in a word. */
export const TIMES_WON =
  /\bH(?<h>\d+) (?:, |\( P\d+ \) |[a-z]+ ){0,3}?(?:had |has |have |was |been |previously |already )*(?:won|elected|victorious|returned)(?: (?:it|there|the (?:job|post)|the (?:seat|office)|here|in W\d+))? (?<times>once|twice|thrice|(?:two|three|four|N\d+) times)\b/g;
export const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
