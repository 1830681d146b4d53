import { AT_A_SEAT } from './at-a-seat.ts';
import { rule } from '../rules.ts';
import { HOME, OUT } from './contest-verbs.ts';
import { ASIDE, ENDS, HOW, TAKEN, WHO, WHOSE, type PersonRule } from './people-rules.ts';

/** A sentence of nobody tells no winner: asked first, since most are. */
export const SOMEBODY = /\bH\d|\b(?:he|she|who|hed|shed|whod|hes|shes|whos)\b|\bstill (?:there|standing|in place)\b/;

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
        `{h} ${ASIDE}(?:(?:is|was|has) )?(?:now |also )?(?:out|gone|loses|lost|turned out|voted out|ousted|unseated|beaten|defeated|toppled|the loser|went down)${ENDS}`,
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

/** Who beat whom for something else than a seat, or at another time. */
export const OF_ANOTHER_RACE =
  /\b(?:who|had|leader\w*|nomination|nominated|selection|selected|contest|race|primary|record|once|previous\w*|later|earlier|then)\b/;
