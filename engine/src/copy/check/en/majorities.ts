import { rule } from '../rules.ts';

const WON =
  '(?:won|win|wins|winning|held|hold|holds|holding|beat|beats|beating|beaten|defeated|defeating|defeats|took|take|takes|taking|taken|gained|gaining|gains|captured|retained|retains|retaining|kept|clung|hung|squeaked|scraped|ousted|ousting|unseated|unseating|lost|loses|losing|pipped|edged|saw|seized|snatched|missed|prevailed|victory|triumphed|defence|elected|re - elected|hold|gain|win)';

/** Statements of a majority; `fig` is the figure, `was` one that it is set against. */
export const MAJORITY_RULES = [
  rule('majority of N\\d+ into (?:a |an |one )?(?:{p} )?(?:N\\d+ |one |lead |majority )?of (?:just )?{fig:N}'),
  rule(
    'maj(?:orit(?:y|ies))? (?:[a-z]+ ){0,2}?(?:cut|slashed|down|up|reduced|trimmed|whittled|rose|rising|fell|falling|grew|growing|shrank|dropped|increased) (?:down )?from {was:NQ} to (?:just |only )?{fig:NQ}',
  ),
  rule(
    'maj(?:orit(?:y|ies))? (?:[a-z]+ |[:.-] ?){0,4}?N\\d+ (?:votes )?(?:over (?:the )?P\\d+ )?[,(] (?:or )?{fig:QD}(?! (?:swing|turnout|points))',
  ),
  rule('N\\d+ (?:- )?(?:vote )?(?:maj(?:ority)?) [,(] (?:or )?{fig:QD}(?! (?:swing|turnout|points))'),
  rule('by N\\d+ (?:votes )?[,(] (?:or )?{fig:QD}(?! (?:swing|turnout|points))'),
  rule('majorit(?:y|ies) ~{fig:NQ} ?~(?:from|to|of) {was:NQ}(?! seats)'),
  rule('by {fig:N} (?:votes )?[,(-] ?(?:down|up) (?:from|on) (?:the )?{was:N}'),
  rule(
    'majorit(?:y|ies) (?:over {p} )?~{fig:NQ}(?! (?:seats|of the (?!vote|valid|total|poll)|of W|swing|candidates|- point))',
  ),
  rule(
    '{fig:NQ} (?:- )?(?:strong )?(?:votes? |seats? )?(?:{p} )?(?:(?:slim|slender|wafer|thin|narrow|tiny|overall|working|huge|large|big|comfortable|commons) |- )*majority',
  ),
  rule('maj (?:\\. )?(?:[:=(] )?{fig:NQ}'),
  rule('{fig:NQ} (?:votes? )?maj'),
  rule(
    `${WON} (?:(?!share|turnout|vote|votes|swing|up|down|fell|rose)(?:[a-z'-]+|[PWHT]\\d+|[(),]|by - election) ){0,12}?by (?:a (?:margin|majority) of )?(?:{n} (?:- )?(?:votes?(?! share)|ballots)|{n}(?= (?:in|at|over|from|\\.|,|;|\\)|to|and|-)|$)|{q}(?! (?:swing|points)))`,
  ),
  rule('(?:margin|gap|lead|cushion|deficit) (?:of victory )?~(?:of|was|is|by) {fig:NQ}(?! (?:points|seats))'),
  rule(
    '{n} votes? (?:ahead|clear|behind|short|shy|adrift|to spare|in it|between|separat\\w+|from victory|from winning|away)',
  ),
  rule('{n} votes? (?:decided|settled|divided|did it|made the difference|was enough|were enough|sufficed)'),
  rule('{n} votes? (?:(?:is|was|being) )?the (?:margin|gap|difference)'),
  rule(
    '{n} (?:clear|ahead|in front|adrift|to spare|in it|short|shy|behind|away|off)(?= (?:of|in|at|two|last|this|that|with|on|over|,|\\.|;|:|-|\\))|$)',
  ),
  rule(
    `(?<!(?:up|down|out|rose|risen|rising|fell|fallen|falling|increased?|grew|cut|reduced|dropped|shrank|swelled|improved|missed|beat|more|further) )by (?:a mere |just |only )?{n}(?= (?:\\.|,|;|\\)|-|:|and|after|from|over|votes?|in|to|at|on|two|last|this|but|with|there|here|while)|$)`,
  ),
  rule('{n} more (?:votes )?than (?:{p}|{h})'),
  rule(
    '{n} (?:votes )?(?:behind|ahead of|clear of|short of|adrift of|in front of|off) (?:the )?(?:winner|[a-z]+ [a-z]+ )?(?:{p}|{h})',
  ),
  rule(
    '{n} (?:votes )?(?:in hand|off first|to the good|between (?:the )?(?:P\\d+ (?:and|from) (?:the )?P\\d+|[PH]\\d+ (?:and|from) (?:[a-z]+ |P\\d+ ){0,3}?H\\d+|them|the two))',
  ),
  rule('{h} (?:\\( P\\d+ \\) )?(?:in|at) W\\d+ (?:, |by |with |: |- |by a )+(?:just |only )?{fig:N}(?= [.,;]|$)'),
  rule(
    '(?:^|[.:-] )(?:W\\d+ (?:[:,-] )?)?P\\d+ (?:hold|gain)(?: from (?:the )?P\\d+)?(?: [,:-])? {fig:N}(?= (?:[,.;]|[PH]\\d)|$)',
  ),
  rule('need(?:s|ed|ing)? (?:just |only )?(?:another|a further) {n} (?:votes?|voters?)'),
  rule('need(?:s|ed|ing)? (?:just |only )?{n} (?:more|extra|further) (?:votes?|voters?)'),
  rule('defend(?:s|ed|ing)? (?:just |only |a |his |her |its )*{big:N}(?= (?:in|there|here|over|from)|[ ]?[.,;]|$)'),
  rule('{big:N} to defend'),
  rule('(?:within|separated by|missed out by|came within) {n} (?:votes?)'),
  rule('{n} (?:- )?votes? (?:margin|lead|victory|win|gap|cushion|defeat)'),
];

/** What stands in brackets after a member, with their seat or alone, is a majority, or votes. */
export const OF_MEMBER_RULES = [
  rule('{h} \\( (?:P\\d+ , )?W\\d+ , (?:maj(?:ority)? )?{n} \\)'),
  rule('{h} \\( (?:P\\d+ , )?(?:by )?{n} \\)'),
];

/** A lead in points, which is no change. */
export const POINTS_AHEAD_RULES = [
  rule('(?:lead|margin|gap|majority|cushion)(?: of victory)? (?:of |was |is |by |: )*(?:just |only )?{d}'),
  rule('{d} (?:- )?(?:lead|margin|gap|majority|cushion|win|victory)\\b'),
  rule('{d} (?:clear|ahead|in front|behind|adrift|short|better off)\\b'),
  rule(
    `${WON} (?:(?!share|turnout|votes?|swing|up|down|fell|rose)(?:[a-z'-]+|[PWHT]\\d+) ){0,8}?by (?:just |only )?{d}`,
  ),
];

/** After a figure: whom another was behind or ahead of, by name or by a word for whom the sentence named before. */
export const GAP_AFTER =
  /^N\d+ (?:votes? )?(?:behind|ahead of|short of|adrift of|clear of|in front of|more (?:votes )?than|fewer (?:votes )?than) (?:(?:the )?(?:[a-z-]+ ){0,3}?[PH](?<other>\d+)|them|him|her)\b/;

/** `with the Greens only 549 further back`: how far the next was behind the one before. */
export const FURTHER_BACK_RULES = [
  rule('{who:PH} (?:[a-z]+ ){0,4}?{n} (?:votes )?(?:further|farther) (?:back|behind|adrift|away)'),
];

/** How many would have to change sides for another winner. */
export const SWITCH_RULES = [
  rule(
    '{n} (?:more )?(?:voters?|votes?|people|supporters) (?:[a-z]+ ){0,2}?(?:switching|changing|moving|to switch|switched|changed|had switched|crossing|changing sides)',
  ),
];

/** A majority in the House of Commons, in seats. */
export const COMMONS =
  /\b(?:commons|parliamentary|house of commons|overall|working|government'?s?) majority\b|\bmajority in (?:the )?(?:parliament|(?:house of )?commons|W\d+ parliament)\b|\bmajority of [NX]\d+ (?:(?:seats|mps)|in (?:the )?(?:house of )?commons|at westminster)|\b[N]\d+ - seats? (?:commons )?majority/;

/** How far behind the winner somebody came, in points. */
export const SHARE_GAP_RULES = [
  rule(
    '{p} (?:(?:are|is|were|was|came|finished|in) )*(?:O\\d+|second)(?: place)? (?:[,(] )?(?:just |only )?{fig:QD} behind(?! (?:the )?[PH]\\d)',
  ),
];
