/** What a number of seats on a council can be said to be. */
export type Said = 'won' | 'change' | 'before' | 'after' | 'then';

/**
 * Words that say it of the numbers after them, the last one before a number counting: `then` is of either side of the poll, and a verb that
 * takes the council itself (`took control with 29`) is of what came out.
 */
export const SAID: readonly (readonly [Said, RegExp])[] = [
  [
    'after',
    /\b(?:won|win|wins|winning|took|takes|taking|taken|gain(?:s|ed|ing)?|seized|seizes|lost|loses|losing|kept|keeps?|keeping|regain(?:s|ed)?|retain(?:s|ed|ing)?|held on to|holds? on to|held|hold) (?:back )?(?:(?:outright|overall|full|a|an|its|their|the) )*(?:control|power|charge|majority|grip|hold|council|W\d+)\b/g,
  ],
  [
    'before',
    /\b(?:had been|have been|been|begun|began|started(?: out| off)?|starting|previously|beforehand|formerly|going into|went into|before (?:with|on|at|the (?:poll|election|vote)s?|thursdays?|polling|that|this|then)|until (?:thursday|now|then|yesterday|this week)|defend(?:s|ed|ing)?|at the (?:start|outset)|on the eve)\b/g,
  ],
  [
    'after',
    /\b(?:now|have|has|hold|holds|holding|is|are|remains?|stays?|sits?|finish(?:es|ed|ing)?|ends?|ended(?: up)?|left with|left (?:them|it) (?:with|on)|leaving|leaves?|emerged|returned with|return with|boasts?|commands?|stands?|hold|control|controls|new council|makes? it|reduced to|new (?:line - up|make - up|composition))\b/g,
  ],
  [
    'won',
    /\b(?:won|win|wins|winning|took|takes|taking|taken|secured|securing|elected|returned|claimed|claiming|got|collected|bagged|swept|scooped|landed|managed|victories)\b/g,
  ],
  [
    'change',
    /\b(?:gained|gain|gains|gaining|lost|lose|loses|losing|net (?:gain|loss)|picked up|picking up|picks up|shed|sheds|shedding|up(?! for)|down|added|adding|adds|dropped|forfeited|made (?:gains|losses))\b/g,
  ],
  ['then', /\b(?:had|held|was|were)\b/g],
];

/** The words of SAID for before, wherever in a clause they stand: `Before Thursday Labour had 25`. */
export const BEFORE_WORDS =
  /\b(?:before (?:the (?:poll|election|vote)s?|thursdays?|polling|that|this|then)|previously|beforehand|going into|until (?:thursday|now|then|this week)|at the (?:start|outset)|on the eve)\b/;

/** Right after a number: that it was so before the poll. */
export const BEFORE_AFTER =
  /^ (?:(?:seats|councillors|members) )?(?:there )?(?:beforehand|previously|before|until (?:thursday|now)|going (?:in|into)|last time|at the (?:start|outset)|on the eve)\b/;
/** Right after a number: that it is so now. */
export const NOW_AFTER =
  /^ (?:(?:seats|councillors|members) )?(?:now|after(?:wards)?|today|(?:is|are) (?:up|down)|- (?:up|down)|, (?:up|down)|\( (?:up|down))\b/;

/** Right before a number: what it went to, and what it came from. */
export const TO =
  /\b(?:up|down|rose|rises|rising|fell|falls|falling|went|goes|going|reduced|dropped|dropping|slumped|slipped|climbed|climbing|jumped|leapt|surged|grew|shrank|cut|increased|from|by|advanced|slid|plunged|crashed|halved|doubled|back)\b(?: (?:back|again|further|T\d+|there|(?:from |by )?[NXF]\d+(?: (?:seats|councillors))?|[PW]\d+))* to (?:just |only )?$|\bto (?:make|reach|total|take (?:it|them) to|bring (?:it|them|its total|their total) to) (?:it |that |a total of )?$|\b(?:taking|bringing) (?:it|them|its total|their total|the total|the tally|its tally|their tally) to $/;
export const FROM = /\bfrom (?:just |only )?$/;
/** `down four to 12`: by how much, right after a verb of change. */
export const BY =
  /(?:^| )(?<way>up|down|gain(?:s|ed|ing)?|lost|los(?:e|es|ing)|net (?:gain|loss)|gains|losses|picked up|picks up|picking up|shed|shedding|sheds|add(?:s|ed|ing)?|rose|fell|dropped|made (?:gains|losses))(?: (?:by|of|a|net|gain|loss|another|just|only|some|further|all|back))* $/;
/** After a number: more or fewer than there were. */
export const CHANGED_BY =
  /^ (?:(?:seats|councillors) )?(?:net )?(?<way>up|down|more|fewer|gains?|losses|higher|lower|better|worse)\b(?! (?:to|for grabs|for election))(?! than (?:[a-z]+ ){0,2}(?:P\d|need|any|the next))/;
export const DOWNWARD = /\b(?:down|los\w*|shed\w*|fell|dropped|fewer|losses|lower|worse|loss|forfeited)\b/;

/** Before a number: that it is of all seats. */
export const OF_ALL =
  /N\d+ (?:seats? |councillors? |members )?(?:of|out of|from)(?: (?:the|its|their|a|possible|total|of|all|councils?|authoritys?|city|borough|district|county|W\d+|'s))* $/;
/** Before a number: that it is of all who were elected. */
export const ALL_ELECTED = /\b(?:voters|electors|people)(?: in (?:the )?W\d+)? (?:elected|chose|returned) $/;
/** Before a number: that a council is of so many. */
export const COUNCIL_OF = /\b(?:council|authority|chamber) (?:made up |consisting )?of (?:just )?$/;
/** After a number: that it is of all seats. */
export const ALL_AFTER = /^ (?:- )?(?:seat|member|strong) (?:council|authority|chamber|town hall|city council)\b/;

/** A number that says how many a majority takes: `17 needed for a majority`, `the winning post of 22`. */
export const NEEDED_AFTER =
  /^ (?:(?:that )?(?:it|they|the party|which|you) (?:needs?|needed|requires?|required))\b|^ (?:(?:seats?|councillors) )?(?:(?:(?:is|are|being|was|were) )?(?:the number )?(?:needed|required|necessary)\b|for (?:a|an|the|overall|outright)(?: [a-z]+){0,2} (?:majority|control)|(?:gives?|makes?|means?|is|are|would be|brings?|secures?) (?:a |an |the |you )?(?:overall |bare |outright )?(?:majority|control))/;
export const NEEDED_BEFORE =
  /\b(?:winning (?:post|line) (?:of|is|was|at|being)|target of|(?:needs?|needed|required|requires?) (?:for|to (?:win|take|get|gain|reach|secure|have|hold|keep)) (?:a |an |the )?(?:overall |outright )?(?:majority|control) (?:is|was|being|of|on|there|:)*|majority (?:mark|line|threshold|figure|is|was|being|there is) (?:of|is|at|was)?|(?:you |it |they |[a-z]+ )?(?:need|needs|needed|takes?|took)) $/;
export const FOR_MAJORITY =
  /^ (?:(?:seats?|councillors) )?(?:(?:is|are) needed )?(?:for|to (?:win|take|get|gain|reach|secure|have|hold|keep|form|run)) (?:a |an |the |overall |outright |it |any |sole )*(?:majority|control|council|outright|$)/;

/** Every one of several parties that stand before it: `17 apiece`. */
export const EACH = /^ (?:(?:seats?|councillors?|members) )?(?:apiece|each|both|all)\b/;
export const AND_PARTY = /P(\d+)(?: (?:,|and|, and))+ (?:the )?P(\d+) (?:[a-z]+ ){0,3}$/;

/** Right before a number: that it is of groups without a name here. */
export const OF_OTHERS = /\b(?:another party|other parties|others) (?:(?:with|won|had|has|have|on|gained|lost|of) )*$/;

/** What makes a number another's than a group's: places, wards, votes, councils, people standing, years. */
export const NOT_SEATS =
  /^ (?:- )?(?:[a-z]+ ){0,2}?(?:votes?|voters|wards?|councils?|candidates?|divisions?|authorities|mps?|constituenc\w+|percentage|points?|of (?:them|these)(?! (?:are |were |is |was |now )?(?:the )?P\d)|of the (?:region|county|country)s?|people|- (?:way|horse|cornered|party)|(?:seats? )?(?:over|past|above) (?:the (?:line|top|mark|winning)|half)|to spare|clear of(?! (?:the )?P\\d)|ballot\w*|recounts?|members of the public|parties|groups|boroughs|districts|meps?|(?:in|per|for|from) (?:each|every)|(?:in|per|a) ward)\b/;

/** Before and after a number: that it is a majority, or how many more than another thing. */
export const IS_MAJORITY =
  /\bmajorit(?:y|ies) (?:(?:on|in|at) (?:the )?W\d+ (?:council )?)?(?:(?:of|is|was|now|to|just|only|a|mere|up|down|cut|by|from|increased|reduced|rises|rose|stands|at|[:=(]|over|the|all|other|parties|N\d+) )*$/;
export const MAJORITY_AFTER =
  /^ (?:- )?(?:seats? )?(?:overall |working |wafer - thin |slim )?majority\b|^ (?:seats? )?(?:more|fewer|over|above) (?:than |what |the )/;

/** Right before a number: that a group has so many, whatever a verb before it told of another. */
export const HAS = /\b(?:on|with|at) (?:(?:just|only) )?(?:$|N\d)/;

/** After a number: of how many in all. */
export const OF_TOTAL = /^ (?:seats? |councillors? )?(?:of|out of) (?:the |its |their )?N/;

/** Words with a capital that may stand before a number and name nobody. */
export const NUMBER_WORDS_BEFORE: ReadonlySet<string> = new Set(
  'of the with on up down to from by in at all about over under just only even some majority turnout and but size'.split(
    ' ',
  ),
);

/** Right after a number: that it is how many more or fewer there are than of another party. */
export const MORE_THAN =
  /^ (?:(?:seats?|councillors?) )?(?:more than|fewer than|less than|ahead of|clear of|behind) (?:the )?P(?<p>\d+)\b(?! (?:'s|N))/;

/** A change that is measured against the poll before at which the same seats were up. */
export const LAST_FOUGHT = /\b(?:were|was) last (?:fought|contested|up)\b/;
/** Before a number: that whoever the text spoke of took or kept the council, with so many. */
export const COUNCIL_TAKEN =
  /\b(?:they|it|and|but|also|party) (?:also |then |comfortably |easily |narrowly |have |had )*(?:held|hold|kept|keep|retained|retain|gained|took|won|captured|seized|regained|held on to|hung on to|clung on to) (?:control of )?W\d+ (?:council )?(?:,|\(|with|:)+ ?(?:with |by |on |\( )*$/;

/** Two parties with one number: `the Tories and Lib Dems are tied on 17`, `17 apiece for Labour and UKIP`. */
export const LEVEL =
  /P(\d+) (?:and|,) (?:the )?P(\d+) (?:are |were |is |now |finished |ended |all |have |dead |all but )*(?:tied|level|neck and neck|all square|equal|both|each|in a dead heat)(?: (?:pegging|on|with|at|have|had|has|,|now|in it))* $/;
export const EACH_FOR = /^ (?:(?:seats|councillors) )?(?:each|apiece) (?:for|to) (?:the )?P(\d+) and (?:the )?P(\d+)\b/;

/** Right before a number: that it is by how many seats control was won or kept. */
export const BY_SEATS = /\b(?:control|majority|charge) [^;]*\bby (?:just |only |a mere )?$/;

/** `Labour gained two from the Conservatives and now has 33`: the party before its gain. */
export const AFTER_ITS_GAIN =
  /P(\d+) [^;P]*\b(?:from|off) (?:the )?P\d+ (?:, )?(?:and |to )(?:now |so |thus )?(?:has|have|hold|holds|sits? on|stands? on) $/;

/** `gaining two from the Conservatives`: the party before has gained them. */
export const GAINED_FROM = /^ (?:(?:seats?|councillors?) )?(?:from|off|at the expense of) (?:the )?P\d+/;
export const GAIN_BEFORE =
  /\b(?:gain(?:s|ed|ing)?|picked up|picking up|t(?:ook|aking)|w(?:on|inning)) (?:just |another |a further )?$/;

/** `five - Cambridge, Harlow, Ipswich`: a number of the places that are listed after it. */
export const PLACES_COUNTED = /^N\d+ (?:of them )?[-:(] (?:W\d+ (?:, )?(?:and )?){2}/;
