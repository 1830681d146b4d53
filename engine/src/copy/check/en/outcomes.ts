import { rule, type Rule } from '../rules.ts';
import { FAILED, SEAT_VERBS, type Outcome } from './contest-verbs.ts';

/** Words between a name and its verb; none that turns what is said into a wish, a doubt or its opposite. */
export const SOME =
  "(?:, (?:though|however|meanwhile|too|by contrast|again|for example|of course) , )?(?:(?!(?:but|while|by|majority|votes?|second|behind|with|where|who|which|target|to|not|never|failed|nearly|almost|could|would|should|can|cannot|must|will|if|whether)\\b)(?:[a-z'-]+|T\\d+) ){0,3}?";

/** What is said aside of a place before its verb comes: `Watford, where the Lib Dems had high hopes, stayed Tory`. */
const ASIDE = '(?:, (?:which|where|whose|once|long|home|the|a|an|until|in|held|so|for|as|by) [^,;]{1,90} , )?';

/** What a seat is called before its name. */
export const THE_SEAT =
  '(?:the )?(?:(?:marginal|key|target|seat|seats|constituency|constituencies|neighbouring|nearby|once - safe|safe|ultra - marginal|super - marginal|bellwether) )*(?:of )?(?:both )?';

/** `Labour lost it to the Conservatives`: of the seat spoken of last. */
export const HERE_RULES: readonly OutcomeRule[] = SEAT_VERBS.map(([outcome, verb]) => ({
  outcome,
  rules: [
    rule(
      `{p} ${SOME}${verb} (?:it|the seat|this seat|the constituency|there|here)(?= (?:[.,;:()-]|back|from|off|to|with|by|in|at|on|for|again|and|but)|$)(?: ${SOME}(?:from|off) (?:the )?{from:P}| ${SOME}to (?:the )?{to:P})?`,
    ),
  ],
}));

/** `They lost Bedford to Labour`: of the party spoken of last. */
export const PRONOUN_RULES: readonly OutcomeRule[] = SEAT_VERBS.map(([outcome, verb]) => ({
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
  readonly rules: readonly Rule[];
}

/** `Labour gained Ipswich from the Conservatives`, `Ipswich was won by Labour`, `Lab gain from Con`. */
export const OUTCOME_RULES: readonly OutcomeRule[] = [
  { outcome: 'failed', rules: [rule(`{p} ${SOME}${FAILED} ${THE_SEAT}{w}`)] },
  // `Anna Turley took Redcar from the Conservatives`: who took it is told elsewhere, and from whom here.
  {
    outcome: 'lost',
    rules: [
      rule(
        `{w} ${ASIDE}(?:, )?(?:(?:which|that) )?(?:was |were |being |has been |had been )?(?:narrowly |famously )?(?:won|gained|taken|captured|snatched|seized|recaptured|regained|won back|taken back) (?:back )?(?:from|off) (?:the )?{p}`,
      ),
      rule(
        `H\\d+ (?:\\( P\\d+ \\) )?${SOME}(?:${SEAT_VERBS.filter(
          ([each]) => each === 'gained' || each === 'took' || each === 'won',
        )
          .map(([, verb]) => verb)
          .join('|')}) ${THE_SEAT}{w} (?:back )?(?:for (?:the )?P\\d+ )?(?:from|off) (?:the )?{p}`,
      ),
    ],
  },
  ...SEAT_VERBS.map(([outcome, verb]) => ({
    outcome,
    rules: [
      rule(
        `{p} ${SOME}${verb} ${THE_SEAT}{w}(?! (?:council|city council))(?: ${SOME}(?:from|off) (?:the )?{from:P}| ${SOME}to (?:the )?{to:P})?`,
      ),
      rule(
        `{w} ${SOME}(?:was|were|is|has been|had been|being) (?:narrowly |comfortably |also )?${verb} by (?:the )?{p}(?: from (?:the )?{from:P})?`,
      ),
    ],
  })),
  {
    outcome: 'won',
    rules: [
      rule(
        `(?<!\\b(?:would|could|might|may|to|will|and|or) (?:[a-z]+ )?(?:hand|give|return|bring|send|win|turn|take|deliver|put) ){w} (?:seats? )?${ASIDE}${SOME}(?:fell|falls|went|goes|go|going|gone|turned|swung|switched|passed|flipped|returned|back|voted|elected|chose|backed) (?:back |also |over |narrowly |comfortably |all )*(?:to |for )?(?:the |a )?{p}(?! (?:to|council|- run))`,
      ),
      rule(
        `{w} ${ASIDE}${SOME}(?:was|were|is) (?:lost|surrendered|conceded|handed) (?:by (?:the )?P\\d+ )?to (?:the )?{p}`,
      ),
      rule('^{w} [:-] (?:the )?{p} (?:win|wins|won|victory)(?= [.,;]|$)'),
      rule('{w} (?:[a-z]+ ){0,2}?(?:is|are) (?:now )?{p} (?:again|once more|too|now)'),
      rule(
        `{w} (?:seats? )?(?:, (?:[a-z]+ ){1,6}, )?(?:now |duly |also |then )?(?:has|have|had|gets|got|elected|elects|returned|returns|sent|sends|chose) (?:, (?:[a-z]+ ){1,6}, )?(?:itself )?(?:a |an |its |the |their |first |ever |new |only |brand |another )*{p} mps?(?! (?:[a-z]+ )?(?:until|before))`,
      ),
      rule(
        '{w} (?:, [^,]{1,60} , )?(?:was|is|were) (?:also )?(?:among|one of) (?:the )?{p} (?:[a-z]+ ){0,2}?(?:gains|wins|victories|holds)',
      ),
      rule('(?:lost|loses|losing|surrendered|conceded|conceding) {w} to (?:the )?{p}'),
      rule(`{p} ${SOME}(?:gets|got|takes|took|wins|won|brought|claimed|claims|taking|winning|getting) {w} back`),
      rule(`{p} ${SOME}overturned (?:a |the )?(?:P\\d+ )?majorit(?:y|ies) (?:of N\\d+ )?in {w}`),
    ],
  },
  {
    outcome: 'gained',
    rules: [
      rule('{p} gains?(?: of)?(?: {w})? from (?:the )?{from:P}'),
      rule('{w} (?:[:(,-] ?)(?:a )?{p} (?:gain )?from (?:the )?{from:P}(?= (?:[).,;]|by|with|maj)|$)'),
      rule('{w} (?:[:,(|-] )?(?:a )?{p} gain\\b'),
      rule('(?:^|[.:-] )(?:it is |that is |its |thats )?(?:a )?{p} gain(?= (?:[,.:;!-]|by|with)|$)'),
    ],
  },
  {
    outcome: 'held',
    rules: [
      rule(
        `{w} (?:seats? )?${ASIDE}${SOME}(?:stayed|remained|stays|remains|stay|remain|staying|remaining) (?:with |in )?(?:the )?{p}(?: hands)?(?! (?:to|council|- run))`,
      ),
      rule('{w} (?:[:,(|-] )?(?:a )?{p} hold\\b'),
      rule('{p} hold(?:s)? {w}'),
      rule('(?:^|[.:-] ){p} hold(?= (?:[,.:;-]|by|with)|$)'),
      rule('(?:a|an|comfortable|narrow|solid) {p} hold\\b'),
    ],
  },
];

/** The colours of parties, where a seat stays or goes one. */
export const COLOURS: Readonly<Record<string, string>> = { blue: 'con', red: 'lab', yellow: 'ld', orange: 'ld' };
export const COLOUR_RULES = [
  rule(
    `{w} ${SOME}(?:stayed|stays|remained|remains|went|goes|turned|is|was) (?:firmly |narrowly |also |still |from (?:blue|red|yellow|orange) to )?(?<colour>blue|red|yellow|orange)\\b`,
  ),
];

/** Members who stood again and lost. */
export const DEFEATED_RULES = [
  rule(
    '{n} (?:of the |of its |of their )?(?:sitting |serving |incumbent )(?:P\\d+ )?(?:mps?|members)(?: of parliament)? (?:[a-z]+ ){0,2}?(?:lost|lose|losing) (?:their|a|his|her|the) seats?',
  ),
];
