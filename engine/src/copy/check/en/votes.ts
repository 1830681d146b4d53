import { rule } from '../rules.ts';

const GOT =
  '(?:won|polled|polling|took|taking|take|secured|securing|got|gained|received|receiving|attracted|achieved|scored|managed|with|on|up to|picked up|captured|notched up|notching up|recorded|attracting|winning|garnered|amassed|claimed)';
const KIND =
  '(?:total|overall|popular|valid|national|first preference|first - preference|first - round|constituency|regional|list|party|local|combined|final)';

/** Statements of a share of the vote. */
export const SHARE_RULES = [
  rule(
    `{fig:QF} of (?:the |all |its |all the )?(?:(?:${KIND}|{w}) )*(?:votes?|ballots?|poll|vote share)(?! \\( ?turnout)`,
  ),
  rule('{fig:F} (?:of )?(?:the |all the |all )?(?:votes?|poll)(?= (?:[.,;)]|in T|at|there|here|last)|$)'),
  rule('{fig:QF} (?:vote |of )?(?:share|vote)\\b(?! (?:in favour|against))'),
  rule(
    '{fig:QF} of (?:the )?(?:voters|people|those who voted|residents) (?:[a-z]+ ){0,3}?(?:backed|voted for|chose|supported|opted for|picked|plumped for|voting|voted)',
  ),
  rule('(?:vote share|share|support)(?: of (?:the )?(?:\\w+ )?votes?)? ~(?:(?:of|to|at|was|is|on|:) )?{fig:Q}'),
  rule(
    `${GOT} (?:[a-z]+ ){0,2}?{fig:Q}(?! (?:of (?:the )?(?:seats|electorate|councils)|swing|turnout|majority|P\\d+ swing|- ))`,
  ),
  rule('N\\d+ (?:votes )?(?:[,(] )?(?:or |[-(] ?)?{fig:Q}(?! (?:swing|turnout|majority|points))'),
  rule('{fig:Q} (?:[a-z]+ )?(?:for|backed|voted|voted for|went to|supported|chose|opted for) (?:the )?(?:{p}|{h})'),
  rule(
    "(?:{p}|{h})(?: \\( (?:(?:[a-z'-]+|[NPW]\\d+) ){1,6}\\)| , (?:an|a|for|of|the) (?:(?:[a-z-]+|P\\d+) ){1,4},)? (?:(?:were |was |are |is )?(?:on|at) |had |has |have |vote |party |just |[:,=(|-] ?){0,2}{fig:Q}(?! (?:swing|turnout|majority|points))",
  ),
];

/** A party and a number with a decimal, as in a row of them. */
export const BARE_SHARE_RULES = [rule('{p} (?:on |at |with |[:,=-] )?{fig:N}(?= (?:[,.;/|]|and|to)|$)')];

/** A place with a percentage and no more, as in a list under a heading that names the party. */
export const PLACE_SHARE_RULES = [
  rule('{w} (?:[:,=(|-] |with |on |was |at ){0,2}{fig:Q}'),
  rule('{fig:Q} (?:in|of voters in) {w}'),
];

/** A share or turnout that one is set against: that of the poll before. */
export const FROM_RULES = [
  rule('D\\d+ (?:, )?to (?:just )?{fig:Q}'),
  rule('from (?:just )?{fig:Q} (?:of the (?:vote|poll) )?to (?:just )?Q\\d+'),
  rule(
    '(?:(?<!runners? - )up|down|rose|rising|fell|falling|increase|increased|drop|dropped|rise|fall|compared|dropping|sliding|slumped|slumping|climbing|climbed|improved|grew) (?:from|with|to) (?:just )?{fig:Q}(?= (?:in|at|to|of the (?:vote|poll) to|last|two|four|five|,|\\.|\\)|on)|$)',
  ),
];

export const UP =
  'up|rose|rise|risen|rising|rises|increased|increase|increasing|climbed|jumped|surged|grew|growth|gained|added|improved|improving|improvement|higher|more|gain|soared|leapt|leap|boost';
export const DOWN =
  'down|fell|fall|fallen|falling|falls|dropped|drop|dropping|decreased|decrease|slumped|slump|slipped|plunged|lost|shed|declined|decline|lower|fewer|less|loss|tumbled|collapsed|dipped|shrank|slid|sank|crashed|halved';

/** Statements of a change in share or turnout. */
export const CHANGE_RULES = [
  rule(
    `(?<way>${UP}|${DOWN}) (?:(?:in|of|from|on|the|its|their|his|her|vote|votes|share|support|turnout|nearly|P\\d+|W\\d+|T\\d+) ){0,6}?(?:by |of )?{fig:DQ}(?! (?:of|swing|turnout|majority|to (?:win|lose)))`,
  ),
  rule(`{fig:DQ} (?:- )?(?:(?:vote|share|point|percentage|turnout) )?(?<way>${UP}|${DOWN})\\b`),
  rule(`{fig:D} (?<way>on|over|compared|since)\\b`),
  rule('(?:further|more|less) , by {fig:DQ}'),
  rule('(?:and|;|,|while) (?:the )?{p} (?:(?:share|vote) )?by {fig:DQ}'),
  rule('(?<way>change|swing back) ~{fig:D}'),
];

/** What a change has to be of: a share, a turnout, or a party that is up or down. */
export const OF_VOTES =
  /\b(?:share|votes?|turnout|support|polled|polling)\b|[PH]\d+ (?:(?:was|were|are|is|also) )?(?:up|down|fell|rose|gained|lost|dropped|slipped|slumped|surged|increased|climbed|by)\b|Q\d+ (?:, |\()(?:up|down|a (?:rise|fall|drop|gain))/;

/** Statements of votes: of a candidate or party, or of all together. */
export const VOTES_RULES = [
  rule(
    `{n} (?:(?:${KIND}) )*votes?(?! (?:ahead|more|majority|behind|short|clear|margin|lead|victory|win|share|-|fewer|less|separat|between|away|shy|adrift|to spare|in it|gap|from|the (?:margin|gap|difference)))`,
  ),
  rule(
    `(?:{p}|{h})(?: \\( (?:P\\d+|[a-z]+) \\))? (?:(?:polled|received|got|with|took|won|secured|on|winning|polling|securing) |[:,=(|-] ?){0,2}{n}(?! (?:seats?|mps?|councillors?|of|candidates?|members?|meps?|gains?|losses|wards?|councils?|more|fewer|further|-|Q\\d+ swing|majority|maj|times?|ahead|behind|short|clear|constituenc\\w+))`,
  ),
  rule(
    '(?:polled|took|received|got|secured|polling|taking|receiving|collected|collecting) (?:just )?{n}(?= (?:,|votes|\\.|\\(|and)|$)',
  ),
  rule(
    '(?:top|first|second|third|fourth|fifth|last|next|runner - up|O\\d+)(?: place)? ,? ?(?:with|on) (?:just )?{n}(?! (?:%|seats))',
  ),
  rule('{n} (?:for|to) (?:the )?(?:{p}|{h})'),
  rule('votes? (?:: |= |- )?{n}'),
  rule('\\( {p} \\) (?:[:,=|-] )?{n}(?= (?:votes|\\.|,|;|\\()|$)'),
];

/** A party's share that went up or down, right before by how much. */
export const OWN_SHARE = /P(\d+) (?:'s |' )?(?:own )?share (?:rose|fell|went up|went down) by $/;

/** Votes that lie between two who stood, or of two contests at once: nobody's own. */
export const BETWEEN_TWO =
  /\b(?:between|separat\w+|apart|difference|gap|there (?:was|were|are)|in it|in the (?:first|second|one|other|former|latter))\b/;

/** What the first had and what another had: `beat him by 1,310,143 votes to 994,614`. */
export const SCORE_RULES = [
  rule(
    "(?:beat|beats|beating|beaten|defeat(?:s|ed|ing)?|saw off|seeing off|see off|edged out|pipped|ousted|won|wins|winning|losing|lost)\\b (?:[a-z'-]+ |[PHW]\\d+ |, ){0,8}?(?:, |- )?{n} (?:votes )?(?:to|against) {other:N}(?! (?:seats|councillors|%))",
  ),
  rule(
    '(?:won|wins?|winning|beat|beats|beating|beaten|defeated|defeating|defeats|held|took|elected|victory)\\b[^.;]{0,90}? by {n} (?:votes )?to {other:N}(?! (?:seats|councillors))',
  ),
];

export const ALL_VOTES_RULES = [
  rule('{n} (?:valid )?votes (?:were |was )?(?:cast|counted)'),
  rule('(?:valid votes|total votes|votes cast|ballots cast)(?: was| were| of| :| -| \\|)? ?{n}'),
  rule('^{w} [:,-] {n} (?:voted|turned out)'),
  rule('{n} (?:people|voters|electors|residents) (?:voted|turned out|cast|took part|went to the polls)'),
  rule('{n} (?:valid )?(?:ballots?|ballot papers)'),
];

export const TURNOUT_RULES = [
  rule("turnout (?:(?!D\\d+)(?:[a-z'.]+|[PWHT]\\d+|[(:,=|-]|D\\d+(?= to)) ){0,8}?{fig:Q}"),
  rule('turnout (?:: |= |- |\\| )?{n}(?! (?:votes|people))'),
  rule('turnout [^;PH]{0,60}?from Q\\d+ (?:in|at) (?:the )?W\\d+ to {fig:Q}'),
  rule('{fig:Q} (?:voter )?turnout'),
  rule(
    '{fig:Q} (?:voted|turned out|bothered to vote|cast a vote|went to the polls)(?= (?:[.,;]|in|at|on|against|compared)|$)',
  ),
  rule('turned out (?:at|in) (?:just |only )?{fig:Q}'),
  rule(
    '{fig:QF} of (?:the )?(?:electorate|registered voters|eligible voters|those eligible|those registered|electors|voters|people) (?:[a-z]+ ){0,2}?(?:voted|turned out|cast|bothered|took part|turning out|went)',
  ),
];

export const TURNED_OUT_RULES = [
  rule('{fig:QF} of (?:[a-z]+ ){1,3}?(?:voted|turned out|cast (?:a|their)|went to the polls)'),
];

export const ELECTORATE_RULES = [
  rule('electorate (?:(?:of|in|for|was|is|:|stood|at|-|\\||numbered|=|the|W\\d+|seat|constituency) ?){0,6}{n}'),
  rule(
    '{n} (?:registered |eligible )?(?:voters|electors|people) (?:(?:are|were|was|is|who (?:are|were)) )?(?:registered|entitled|eligible|on the (?:electoral )?(?:register|roll))',
  ),
  rule('{n} (?:registered |eligible )(?:voters|electors|people)'),
  rule('{n} electors'),
];

/** What those who are not named had between them. */
export const REST_RULES = [
  rule(
    '(?:other|remaining) {n} (?:candidates? |parties |lists |of them )?(?:had |took |shared |won |polled |with |, )?(?:just )?{q}(?= (?:between|among|together)| of the vote|\\.)',
  ),
];

const LED =
  '(?:(?:came |was |were |finished |is |topped the poll |top of the poll )(?:out )?(?:first |top |ahead |on top |the winner |in front )?(?:in|across)|topped the (?:poll|vote) in|led in|won|won in|carried|took)';

/** In how many districts a list came first. */
export const DISTRICTS_LED_RULES = [
  rule(
    `(?:{p}|it|they|the (?:new )?party) (?:also |again )?${LED} (?:in )?(?:(?:all|every one of|each of|fully|no fewer than) )?(?:the |its )?{n} (?:(?:of|out of) (?:the |its |W\\d+ (?:'s )?)?{total:N} )?(?:of the |of its )?(?:districts|areas|counting areas|council areas|local authority areas|local authorities|boroughs|authorities|councils)`,
  ),
];
