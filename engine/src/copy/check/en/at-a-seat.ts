import { rule } from '../rules.ts';
import { HOME, OUT } from './contest-verbs.ts';
import { SOME, THE_SEAT } from './outcomes.ts';
import { ASIDE, ENDS, HOW, TAKEN, WHO, WHOSE, type PersonRule } from './people-rules.ts';

/** Somebody won or lost a seat that is named beside the verb. */
export const AT_A_SEAT: readonly PersonRule[] = [
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
      rule(
        `{h} [^.;]{0,90}?(?:is|as|becomes|became|was|,) (?:the |its |their )?(?:new|next|latest) (?:P\\d+ )?(?:mp|member|man|woman|face|voice|representative|member of parliament) (?:for|in|of|at) {w}`,
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
