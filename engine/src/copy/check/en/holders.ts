import { rule, type Rule } from '../rules.ts';

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

const OFFICE =
  "(?:(?:is|was|has been|became|who is|who was|who has been|currently|had been|becomes|elected|re - elected|as|and|the|a|an|its|sitting|current|serving|town's|city's|local|long - serving|new|newly elected|first|next|youngest) )*";
const MEMBER_FOR = '(?:mp|member of parliament|member) (?:for|of|in)';

/** `Ipswich MP Sandy Martin`, `Sandy Martin, the Labour MP for Ipswich`. */
export const MEMBER_RULES = [
  rule(
    "{w} (?:'s )?(?:{p} )?(?:mp|member of parliament|member) (?:, )?(?:(?:is|was|and|the|a|shadow|former|minister|home|health|sir|dame|dr) )*{h}",
  ),
  rule('mp for {w} (?:, )?(?:(?:is|was|and|the|sir|dame|dr) )*{h}'),
  rule(`{h} \\( {p} \\) (?:, )?${OFFICE}(?:P\\d+ )?${OFFICE}${MEMBER_FOR} {w}`),
  rule(`{h} (?:, )?${OFFICE}(?:{p} )?${OFFICE}${MEMBER_FOR} {w}`),
  rule('{h} \\( {w} \\)'),
  rule('{h} \\( {p} , {w} \\)'),
  rule('{h} (?:, )?(?:the )?{w} (?:{p} )?mp\\b'),
  rule("{w} (?:[:,-] |is |was |has been )?(?:held|represented|defended) by (?:the )?(?:{p} '?s? ?)?{h}"),
  rule('{h} (?:holds|represents|is defending|defends|represented) {w}'),
];

/** The same said in passing, as of a candidate; `loose` where it may be a place and nothing else. */
export const IN_PASSING_RULES: readonly { readonly loose: boolean; readonly rules: readonly Rule[] }[] = [
  {
    loose: false,
    rules: [
      rule('{h} of {w}'),
      rule('{w} {h}'),
      rule(
        '{w} (?:is|was|had been|has been|became|remains|used to be) (?:still |now |once |until T\\d+ )?{h}(?: (?:seat|constituency|patch|territory))?(?= (?:[.,;:)]|until|and|but|for|since|from|seat|before)|$)',
      ),
      rule(
        '{h} (?:has|had|sits for|sat for|now has|now sits for|speaks for|is the member for|was the member for|who sits for|who sat for|who has|who had|kept|keeps) {w}',
      ),
    ],
  },
  {
    loose: true,
    rules: [
      rule('{h} , {w}(?= (?:[,.;)]|and|-)|$)'),
      rule('{h} (?:\\( P\\d+ \\) )?(?:in|at|from) {w}(?= (?:[,.;:)]|and|who|by|with|-|N\\d)|$)'),
      rule('{h} (?:[:-] |\\( P\\d+ \\) ){w}(?= [.,;]|$)'),
      rule('^{w} (?:[:,-] )?{h}(?= [.,;(]|$)'),
      rule('{w} (?:[,(-] |\\( P\\d+ \\) (?:- )?){h}(?= (?:[.,;:()]|and|-)|$)'),
    ],
  },
];

/** Whose seat is told by a title and a family name: `Mr Lowe, the MP for Great Yarmouth`. */
export const BY_TITLE_RULES = [
  rule(
    "(?:mr|mrs|ms|miss|dr|sir|dame) (?<family>[a-z'-]+)(?: - [a-z]+)? (?:, )?(?:who (?:is|was|has been) )?(?:the )?(?:{p} )?(?:sitting |current |former |local )?(?:mp|member) for {w}",
  ),
  rule(
    "{w} (?:{p} )?mp (?:, )?(?:mr|mrs|ms|miss|dr|sir|dame) (?<family>[a-z'-]+)(?= [.,;]| (?:is|was|has|said|who)|$)",
  ),
];

/** A member whose former seat or office is meant. */
export const FORMER =
  /\b(?:former|ex - |previous|predecessor|late|until|stood down|standing down|retir\w+|lost (?:his|her|the) seat|ousted|unseated)\b/;
/** Words right before the seat that somebody once sat for. */
export const FORMER_MEMBER = /\b(?:former|once|previously) (?:the )?(?:P\d+ )?(?:mp|member) for (?:the )?$/;
export const WAS = /\b(?:was|were|had been|then)\b/;

/** A party beside a person: `Labour's Clive Lewis`, `Clive Lewis (Labour)`, `Conservative Chloe Smith`. */
export const AFFILIATION_RULES = [
  rule('{h} \\( (?:the )?{p}(?: (?:party|candidate))? \\)'),
  rule("{p} (?:'s )?(?:mp |candidate |member |politician |incumbent |councillor |mep )?{h}"),
  rule('for (?:the )?{p} (?:\\( |, ){h}'),
  rule('{p} (?:[a-z]+ |[NQO]\\d+ |, ){0,9}?(?:seats|meps|places) [,:(] (?:H\\d+ (?:, |and ))*{h}'),
  rule('{h} , (?:of |for |a |an |the |from )*{p}(?= (?:,|\\.|mp|candidate|:|;)|$)'),
];

/** Who sat until the poll, told beside the name: what follows is that person's own. */
export const SITTING_MEMBER =
  /\bH\d+ (?:\( P\d+ \) )?, (?:the |who was the )?(?:sitting|outgoing|defeated|beaten|former|previous) (?:P\d+ )?(?:mp|member)\b/;
