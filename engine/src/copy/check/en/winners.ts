import { rule } from '../rules.ts';
import { HOME, OUT, SEAT_VERBS } from './contest-verbs.ts';
import { SOME, THE_SEAT } from './outcomes.ts';

const WHOSE =
  "(?:the former (?:[a-z]+ ){1,4}, )?(?:the |a |an |his |her |their )?(?:[a-z-]+ ){0,3}?(?:{from:P} )?(?:'s |' )?(?:(?!beat|defeat|lost|won|with|after|when|and|but)[a-z-]+ ){0,4}?";
const HOW =
  '(?:narrowly |comfortably |easily |just |also |has |had |have |then |duly |only |again |twice |safely |still |somehow |finally |eventually |clearly |promptly |famously )*';
const ASIDE =
  '(?:\\( {p} \\) )?(?:(?:of|for|from) (?:the )?P\\d+ )?(?:(?:,|-|\\() (?:[a-z-]+ |[PTWXO]\\d+ |N\\d+ ){1,9}(?:,|-|\\)) )?(?:, )?';

/** The subject of a verb: somebody by name, or by a word for whom the text spoke of. */
const WHO = '(?:{h}|(?<they>he|she|who|hed|shed|whod|hes|shes|whos))';

/** A sentence of nobody tells no winner: asked first, since most are. */
export const SOMEBODY = /\bH\d|\b(?:he|she|who|hed|shed|whod|hes|shes|whos)\b|\bstill (?:there|standing|in place)\b/;

/** A rule of who won, or of who lost; `weak` where its words may also speak of something else than a poll. */
export interface PersonRule {
  readonly won: boolean;
  readonly weak?: true;
  /** The word for somebody is of the loser. */
  readonly lostByThem?: true;
  readonly rules: readonly RegExp[];
}

const of = (outcome: string) => SEAT_VERBS.find(([each]) => each === outcome)![1];
const TAKEN = `(?:${of('gained')}|${of('took')}|${of('held')}|${of('won')})`;
const ENDS = '(?= (?:[,.;:!()-]|and|but|in|by|with|at|after|on|for|as|too|there|here|to|from|over|against|while)|$)';

/** Somebody won or lost a seat that is named beside the verb. */
const AT_A_SEAT: readonly PersonRule[] = [
  {
    won: true,
    rules: [
      rule(
        `(?:in|at) {w} (?:, )?(?:the )?(?:[a-z]+ |P\\d+ ){0,3}?{h} ${ASIDE}${HOW}(?:is |was )?(?:${HOME}|back|safe|home and dry|won|wins|held|holds|got in|gets in|re - elected|elected|returned)${ENDS}`,
      ),
      rule(
        `${WHO} ${ASIDE}${HOW}(?:came back|comes back|returned|returns|is back|was back|went|goes|got back) (?:again )?(?:to|in|into) (?:parliament|westminster|the commons) (?:at|in|for|from|as (?:the )?(?:new )?mp for) {w}`,
      ),
      rule('(?:winner|victor|new mp|new member|mp now) (?:in|at|for) {w} (?:is|was|:|,) {h}'),
      rule(`${WHO} ${ASIDE}${HOW}${TAKEN} (?:in )?${THE_SEAT}{w}`),
      rule(
        `${WHO} ${ASIDE}${HOW}(?:${HOME}|(?:is |was )?(?:still there|back|safe|home and dry)) (?:again )?(?:in|at) {w}`,
      ),
      rule(`${WHO} ${ASIDE}${HOW}(?:gets|got|takes|took|wins|won|claimed|claims|taking|winning|getting) {w} back`),
      rule(
        `${WHO} ${ASIDE}(?:was |has been |is |has )?${HOW}(?:re - )?(?:elected|returned) (?:as |the |mp |member |for |in |at |to represent |again |a |an |new |{p} )*{w}`,
      ),
      rule(
        `${WHO} (?:is|was|becomes|became|will be|, ) ?(?:the )?(?:clear |surprise |new |narrow )*(?:winner|victor) (?:in|at) {w}`,
      ),
      rule(
        `{w} (?:seats? )?${SOME}(?:was|were|is|has been|had been|being|,) (?:narrowly |comfortably |also )?(?:${TAKEN}|held|taken) by ${WHOSE}{h}`,
      ),
      rule(`${OUT} (?:in|from|at|of) {w} by ${WHOSE}{h}`),
      rule(
        `${WHO} ${ASIDE}${HOW}(?:saw off|beat|defeated|held off|fended off|seeing off|beating|holding off) (?:the )?P\\d+ in {w}`,
      ),
      rule('(?:survivors|winners|victors) (?:were|included|include|was|:) (?:[a-z]+ |P\\d+ ){0,3}?{h} (?:in|at) {w}'),
      rule(
        `(?:mp|member|candidate|leader|secretary|minister|chairman|chair|man|woman|incumbent) , {h} , ${HOW}${TAKEN} ${THE_SEAT}{w}`,
      ),
      rule('(?<they>still there|still standing|still in place) in {w}'),
      rule(`{w} (?:elected|returned|re - elected|chose|has returned|has elected) ${WHOSE}{h}`),
      rule(
        `{w} ${SOME}(?:went|goes|fell|falls|passed|passes|goes back|returned|stayed with|stays with|stuck with) (?:to )?${WHOSE}{h}`,
      ),
    ],
  },
  {
    won: false,
    rules: [
      rule(
        `(?:in|at) {w} (?:, )?(?:the )?(?:[a-z]+ |P\\d+ ){0,3}?{h} ${ASIDE}${HOW}(?:${OUT}|lost|loses|missed out|came unstuck|fell short|went down|out|gone)${ENDS}`,
      ),
      rule(
        `(?:out|gone|beaten|defeated|losers?|ousted|unseated) (?:too )?: (?:H\\d+ \\( W\\d+ \\) (?:, |and |; )*)*{h} \\( {w} \\)`,
      ),
      rule(
        `${WHO} ${ASIDE}${HOW}(?:missed out|missing out|misses out|fell short|falls short|came up short) (?:again |narrowly )*(?:in|at) {w}`,
      ),
      rule(
        `${WHO} ${ASIDE}${HOW}(?:lost|loses|losing) (?:(?:the |his |her )?(?:P\\d+ )?seat (?:of|in|at) |his |her )?${THE_SEAT}{w}`,
      ),
      rule(
        `${WHO} ${ASIDE}${HOW}(?:lost out|loses out|lost|went down|goes down|going down|came unstuck|fell) (?:narrowly |heavily )?in {w}`,
      ),
      rule(`${WHO} ${ASIDE}${HOW}(?:${OUT}|out|gone) (?:in|at|from|of|by (?:[a-z]+ ){0,3}in) {w}`),
      rule(`${WHO} ${ASIDE}${HOW}(?:lost|losing|loses|went down|fell) (?:out )?to (?:the )?P\\d+ in {w}`),
      rule(
        '(?:casualties|losers|victims|scalps|those (?:who lost|to lose)|big names) (?:were|included|include|was|:) (?:[a-z]+ |P\\d+ ){0,3}?{h} (?:in|at) {w}',
      ),
      rule(
        '(?:out (?:went|goes|go)|down (?:went|goes)|gone(?: too)? (?:is|are|was)|farewell to) (?:[a-z]+ ){0,3}?{h} (?:[,-] |in |at )+{w}',
      ),
      rule(
        `${WHO} (?:is|was|,) (?:the )?(?:losers?|defeated (?:[a-z]+ |P\\d+ ){0,2}?candidate|beaten (?:[a-z]+ |P\\d+ ){0,2}?candidate) (?:in|at) {w}`,
      ),
    ],
  },
];

/** Words of a win over whoever came next. */
export const CLOSELY = /\b(?:pip(?:s|ped)|edg(?:e|es|ed|ing) (?:out|past)|squeaked|scraped)\b/;

/** Somebody beat somebody else. */
const EACH_OTHER: readonly PersonRule[] = [
  {
    won: true,
    rules: [
      rule(
        `${WHO} ${ASIDE}${HOW}(?:beat|beats|beating|defeated|defeats|defeating|ousted|ousts|ousting|unseated|unseats|unseating|saw off|sees off|seeing off|seen off|edged out|edges out|edging out|edged past|pipped|pips|toppled|topples|toppling|overcame|ejected|dislodged|knocked out|turfed out|turned out|swept aside|held off|holds off|holding off|fended off|fending off|scraped home (?:ahead )?(?:from|of|against)|squeaked home (?:from|ahead of|against)|finished ahead of|came home ahead of|got the better of) ${WHOSE}{loser:H}`,
      ),
      rule(`{loser:H} ${ASIDE}${HOW}${OUT} (?:[a-z]+ |W\\d+ |N\\d+ |T\\d+ |, ){0,6}?by ${WHOSE}{h}`),
      rule(
        `{loser:H} ${ASIDE}${HOW}(?:lost|losing|loses|lost out|went down|going down|goes down|fell|conceded|succumbed) (?:[a-z]+ |W\\d+ |N\\d+ |T\\d+ |, ){0,6}?to ${WHOSE}{h}`,
      ),
    ],
  },
];

const LOST_TO: PersonRule = {
  won: true,
  lostByThem: true,
  rules: [
    rule(
      `(?<they>he|she|hed|shed) ${HOW}(?:lost|lost out|went down|was (?:beaten|ousted|defeated)) (?:it |(?:the|his|her) seat )?(?:[a-z]+ ){0,2}?(?:to|by) ${WHOSE}{h}(?: in T\\d+)?`,
    ),
  ],
};

/** Somebody won or lost the seat that is spoken of, without its name. */
const HERE: readonly PersonRule[] = [
  {
    won: true,
    rules: [
      rule(
        `${WHO} ${ASIDE}${HOW}${TAKEN} (?:it|there|here|(?:the|this|his|her|their|its|P\\d+) (?:(?:P\\d+|T\\d+|other|old|former|vacant|safe|marginal|neighbouring|second|last|remaining|only|single|own|city|town|county) )*(?:seat|constituency))\\b`,
      ),
      rule(
        `${WHO} ${ASIDE}${HOW}(?:won|wins|winning|was elected|elected|is elected|was re - elected|re - elected|was returned|returned|kept hold|${HOME})(?= (?:by|with|on|in a|to) (?:a |just |only |the )*(?:[a-z]+ ){0,2}?[NQ]\\d)`,
      ),
      rule(`${WHO} (?:${HOW})${TAKEN} (?:it )?(?:back )?for (?:the )?P\\d+`),
      rule(`{h} (?:\\( P\\d+ \\) )?(?:is |was )?in by (?:a )?(?:[a-z]+ ){0,2}?N\\d+`),
      rule(`${WHO} , (?:the )?(?:[a-z-]+ )?(?:winner|victor)(?= (?:by|with|there|here|in T\\d|T\\d|,|\\())`),
    ],
  },
  {
    won: true,
    weak: true,
    rules: [
      rule(
        `{h} (?:is |was )?(?:back|safe|again|survives|survived|holds on|held on|hangs on|hung on|clings on|clung on|wins|home and dry|re - elected|elected)${ENDS}`,
      ),
    ],
  },
  {
    won: false,
    rules: [
      rule(
        '(?:casualty|scalp|victim|loser|upset|shock)(?: of (?:the|this) [a-z]+)? (?:is |was |[:,-] )(?:[a-z]+ |P\\d+ ){0,3}?{h}(?= (?:[.,;(]|in|who|,)|$)',
      ),
      rule('{h} (?:\\( [PW]\\d+ \\) )?[:-] (?:out|gone|beaten|defeated|ousted)(?= [.,;!]|$)'),
      rule(
        `${WHO} ${ASIDE}${HOW}(?:all |both |each )?(?:lost|loses|losing|lose|surrendered|forfeited) (?:it|(?:his|her|the|their) (?:[a-z]+ )?(?:seats?|constituency))\\b`,
      ),
    ],
  },
  {
    won: false,
    weak: true,
    rules: [
      rule(
        `{h} (?:(?:is|was) )?(?:out|gone|loses|lost|turned out|voted out|ousted|unseated|beaten|defeated|toppled|the loser|went down)${ENDS}`,
      ),
    ],
  },
];

/** `held the south`: one of a city's seats by its quarter. */
export const QUARTER_RULES = [
  rule(
    `{h} ${ASIDE}${HOW}${TAKEN} (?:the |its )?(?<quarter>north|south|east|west|central)(?= (?:by|with|and|seat|for|,|\\.|;|on|from)|$)`,
  ),
];

export const PERSON_RULES: readonly PersonRule[] = [...AT_A_SEAT, ...EACH_OTHER, LOST_TO, ...HERE];

/** After one who won or lost a seat, another in another: `Lucy Frazer lost in Ely, Shailesh Vara in North West Cambridgeshire`. */
export const ANOTHER_SO =
  /^(?: in [a-z]+)?(?: , where [^,;]{1,60} ,)? ?(?:,|;|and|, and|while|but) (?:so did )?(?:[a-z]+ ){0,2}?H(?<h>\d+) (?:\( P\d+ \) )?(?:in )?W(?<w>\d+)\b/;
