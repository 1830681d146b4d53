import { rule } from '../rules.ts';

/** What a verb says of a party and a seat. */
export type Outcome = 'won' | 'held' | 'gained' | 'lost';

const SOME =
  "(?:, (?:though|however|meanwhile|too|by contrast|again) , )?(?:(?!but|while|by|majority|votes?|second|behind|with|where|who|target)(?:[a-z'-]+|T\\d+) ){0,3}?";
const THE_SEAT = '(?:the )?(?:(?:marginal|key|target|seat|seats|constituency) )*(?:of )?';

const VERBS: readonly (readonly [Outcome, string])[] = [
  [
    'gained',
    '(?:gained|gains|gaining|took|takes|taking|captured|captures|snatched|seized|regained|flipped|wrested|won back|took back|wins back|takes back|winning back|taking back|retook|stole|grabbed)',
  ],
  [
    'held',
    '(?:held|held on to|holds on to|held onto|clung on to|hung on to|retained|retains|retain|kept|keeps|kept hold of|successfully defended|held on in|held on)',
  ],
  ['won', '(?:won|wins|win|winning|carried|claimed|was victorious in|triumphed in|swept)'],
  ['lost', '(?:lost|loses|lose|losing|surrendered|conceded)'],
];

/** `They lost Bedford to Labour`: of the party spoken of last. */
export const PRONOUN_RULES: readonly OutcomeRule[] = VERBS.map(([outcome, verb]) => ({
  outcome,
  rules: [
    rule(
      `(?:they|the party|it) (?:also |then |narrowly |have |has |had )*${verb} ${THE_SEAT}{w}(?! (?:council|city))(?: ${SOME}(?:from|off) (?:the )?{from:P}| ${SOME}to (?:the )?{to:P})?`,
    ),
  ],
}));

/** Words right before a party that was beaten: what follows is not said of it. */
export const BEATEN =
  /\b(?:off|beat\w*|defeat\w*|over|from|than|against|by|pip\w+|out|ahead of|oust\w+|unseat\w+|behind) (?:the )?$/;

export interface OutcomeRule {
  readonly outcome: Outcome;
  readonly rules: readonly RegExp[];
}

/** `Labour gained Ipswich from the Conservatives`, `Ipswich was won by Labour`, `Lab gain from Con`. */
export const OUTCOME_RULES: readonly OutcomeRule[] = [
  ...VERBS.map(([outcome, verb]) => ({
    outcome,
    rules: [
      rule(
        `{p} ${SOME}${verb} ${THE_SEAT}{w}(?! (?:council|city council))(?: ${SOME}(?:from|off) (?:the )?{from:P}| ${SOME}to (?:the )?{to:P})?`,
      ),
      rule(
        `{w} ${SOME}(?:was|were|is|has been|had been|being) (?:narrowly |comfortably |also )?(?:${verb}|held|taken) by (?:the )?{p}(?: from (?:the )?{from:P})?`,
      ),
    ],
  })),
  {
    outcome: 'won',
    rules: [
      rule(
        `{w} ${SOME}(?:fell|went|goes|turned|swung|switched|passed|flipped|returned|back|voted|elected|chose|backed) (?:back |also |over |narrowly |comfortably )*(?:to |for )?(?:the |a )?{p}(?! (?:to|council|- run))`,
      ),
      rule(`{w} ${SOME}(?:stayed|remained|stays) (?:with )?(?:the )?{p}(?! (?:to|council|- run))`),
      rule('{w} (?:[a-z]+ ){0,2}?is {p} again'),
      rule(`{p} ${SOME}(?:managed|came|took|had) first (?:place )?in {w}`),
      rule(
        '{w} (?:, [^,]{1,60} , )?(?:was|is) (?:also )?(?:among|one of) (?:the )?{p} (?:[a-z]+ ){0,2}?(?:gains|wins|victories)',
      ),
      rule(`{p} ${SOME}overturned (?:a |the )?(?:P\\d+ )?majorit(?:y|ies) (?:of N\\d+ )?in {w}`),
    ],
  },
  {
    outcome: 'gained',
    rules: [rule('{p} gains?(?: of)?(?: {w})? from (?:the )?{from:P}'), rule('{w} [:,(|-] ?{p} gain\\b')],
  },
  {
    outcome: 'held',
    rules: [
      rule('{w} [:,(|-] ?{p} hold\\b'),
      rule('{p} hold(?:s)? {w}'),
      rule('(?:^|[.:-] ){p} hold(?= (?:[,.:;-]|by|with)|$)'),
      rule('(?:a|an|comfortable|narrow|solid) {p} hold\\b'),
    ],
  },
];

/** Who holds a seat on the day: `Labour-held Ipswich`, `Ipswich is a Labour seat`. */
export const HOLDER_RULES = [
  rule('{p} - held (?:seat |marginal )?(?:of |in )?{w}'),
  rule('(?:the )?{p} (?:safe |marginal )?(?:seat|stronghold|bastion|marginal|constituency) of {w}'),
  rule(
    '{w} (?:is|was|remains|has been|had been) (?:still |now |currently )?(?:a |an )?(?:safe |rock - solid |marginal |traditional(?:ly)? )?(?:held by (?:the )?)?{p}(?: - held)? ?(?:seat|stronghold|territory|marginal|held|constituency|\\.|,|$)',
  ),
  rule('{w} , (?:which is |currently |a |an )*(?:held by (?:the )?)?{p}(?: - held| seat| stronghold| marginal)'),
  rule(
    '{p} (?:currently |still |now )?(?:holds?|represents?|defends?|is defending|are defending) (?:the seat of )?{w}(?! (?:council|with|by))',
  ),
];

/** `Ipswich MP Sandy Martin`, `Sandy Martin, the Labour MP for Ipswich`. */
export const MEMBER_RULES = [
  rule(
    "{w} (?:'s )?(?:{p} )?(?:mp|member of parliament|member) (?:, )?(?:(?:is|was|and|the|a|shadow|former|minister|home|health|sir|dame|dr) )*{h}",
  ),
  rule('mp for {w} (?:, )?(?:(?:is|was|and|the|sir|dame|dr) )*{h}'),
  rule(
    "{h} (?:\\( {p} \\) )?(?:, )?(?:(?:is|was|has been|became|who is|who was|who has been|currently|had been|elected|re - elected|as|and|the|a|an|its|sitting|current|serving|town's|city's|local|long - serving|{p}) )*(?:mp|member of parliament|member) (?:for|of|in) {w}",
  ),
  rule('{h} \\( {w} \\)'),
  rule('{h} \\( {p} , {w} \\)'),
  rule('{h} (?:, )?(?:the )?{w} (?:{p} )?mp\\b'),
  rule('{h} \\( {p} , {w} \\)'),
  rule("{w} (?:[:,-] |is |was |has been )?(?:held|represented|defended) by (?:the )?(?:{p} '?s? ?)?{h}"),
  rule('{h} (?:holds|represents|is defending|defends|represented) {w}'),
];

/** A member whose former seat or office is meant. */
export const FORMER =
  /\b(?:former|ex - |previous|predecessor|late|until|stood down|standing down|retir\w+|lost (?:his|her|the) seat|ousted|unseated)\b/;
export const WAS = /\b(?:was|were|had been|then)\b/;

/** A party beside a person: `Labour's Clive Lewis`, `Clive Lewis (Labour)`, `Conservative Chloe Smith`. */
export const AFFILIATION_RULES = [
  rule('{h} \\( (?:the )?{p}(?: (?:party|candidate))? \\)'),
  rule("{p} (?:'s )?(?:mp |candidate |member |politician |incumbent |councillor |mep )?{h}"),
  rule('{h} , (?:of |for |a |an |the |from )*{p}(?= (?:,|\\.|mp|candidate|:|;)|$)'),
];

const WHOSE = "(?:the |a |an |his |her )?(?:[a-z-]+ ){0,3}?(?:{from:P} )?(?:'s |' )?(?:[a-z-]+ ){0,4}?";
const HOW = '(?:narrowly |comfortably |easily |just |also |has |had |then |duly |only |again |twice )*';
const IN_BRACKETS = '(?:\\( {p} \\) )?(?:, (?:[a-z-]+ |P\\d+ ){1,6}, )?';

/** Somebody won or lost a seat, or beat somebody else. */
/** Somebody won or kept the seat that is spoken of, without its name. */
export const WON_HERE = [
  rule(
    `{h} ${IN_BRACKETS}${HOW}(?:won|wins|held|holds|took|takes|gained|gains|retained|retains|captured|regained|kept|keeps|keeping|taking|winning|holding) (?:it|the seat|the constituency|his seat|her seat|here|there)\\b`,
  ),
  rule(
    `{h} ${IN_BRACKETS}${HOW}(?:won|got in|held on|hung on|clung on|came through|scraped home|scraped in|prevailed|triumphed|was elected|was re - elected|squeaked home|squeaked in|romped home|kept hold|winning|squeezed home) (?=(?:by|with|on|in a|to) (?:a |just |only |the )*(?:[a-z]+ ){0,2}?[NQ]\\d)`,
  ),
];

/** A seat that goes to somebody. */
export const WENT_TO = [rule(`{w} ${SOME}(?:went|goes|fell|falls|passed|passes|goes back|returned) to ${WHOSE}{h}`)];

/** The colours of parties, where a seat stays or goes one. */
export const COLOURS: Readonly<Record<string, string>> = { blue: 'con', red: 'lab', yellow: 'ld', orange: 'ld' };
export const COLOUR_RULES = [
  rule(
    `{w} ${SOME}(?:stayed|stays|remained|remains|went|goes|turned|is|was) (?:firmly |narrowly |also |still )?(?<colour>blue|red|yellow|orange)\\b`,
  ),
];

export const PERSON_WON = [
  rule(
    `{h} ${IN_BRACKETS}(?:was |has been |is |has )?${HOW}(?:re - )?(?:elected|returned) (?:as |the |mp |member |for |in |to represent |again |a |an |{p} )*{w}`,
  ),
  rule(
    `{h} ${IN_BRACKETS}${HOW}(?:won in|wins in|held on in|clung on in|hung on in|scraped home in|was victorious in|triumphed in|prevailed in|won|wins|held|holds|took|takes|gained|retained|captured|seized|held on to|clung on to|kept|regained|carried|winning|taking|holding) ${THE_SEAT}{w}`,
  ),
  rule(
    `{h} ${IN_BRACKETS}${HOW}(?:lost|loses|losing|(?:was|were|been) (?:beaten|defeated|ousted|unseated|toppled) in|lost (?:his|her) seat in|lost out in) (?:the seat of |his seat of |her seat of |his |her )?${THE_SEAT}{w}`,
  ),
  rule(
    `{h} ${IN_BRACKETS}${HOW}(?:beat|beats|beating|defeated|defeating|ousted|ousting|unseated|unseating|saw off|seeing off|edged out|edging out|pipped|toppled|toppling|overcame|ejected|dislodged|knocked out) ${WHOSE}{loser:H}`,
  ),
  rule(
    `{loser:H} ${IN_BRACKETS}(?:${HOW}(?:was|were|being|been) )?(?:beaten|defeated|ousted|unseated|toppled|pipped|edged out) (?:[a-z]+ |W\\d+ ){0,4}?by ${WHOSE}{h}`,
  ),
  rule(`{loser:H} ${IN_BRACKETS}${HOW}(?:lost|losing|loses|lost out) (?:[a-z]+ |W\\d+ |N\\d+ |, ){0,6}?to ${WHOSE}{h}`),
  rule(
    `{w} ${SOME}(?:was|were|is|has been|had been|being|,) (?:narrowly |comfortably |also )?(?:won|held|taken|gained|retained|captured|regained) by ${WHOSE}{h}`,
  ),
  rule(`{w} (?:elected|returned|re - elected|chose) ${WHOSE}{h}`),
];

/** Members who stood again and lost. */
export const DEFEATED_RULES = [
  rule(
    '{n} (?:of the |of its |of their )?(?:sitting |serving |incumbent )(?:P\\d+ )?(?:mps?|members)(?: of parliament)? (?:[a-z]+ ){0,2}?(?:lost|lose|losing) (?:their|a|his|her|the) seats?',
  ),
];
