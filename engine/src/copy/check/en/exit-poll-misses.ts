/** After a figure: how far a poll was out, and to which side where the words say. */
export const MISSED =
  /^N\d+ (?:seats? |mps? )?(?:(?<over>too (?:many|high|generous|optimistic)|(?:over|above)(?= (?:on|for|with) (?:the )?P\d))|(?<under>too (?:few|low|mean|pessimistic)|(?:under|below)(?= (?:on|for|with) (?:the )?P\d))|(?<either>(?:short|shy|adrift|off)(?= (?:on|for|with) (?:the )?P\d| of (?:it|that|the (?:exit|poll|forecast|prediction))\b)|out|wide|astray|(?:more|fewer|higher|lower|up|down) (?:than|on) (?:the )?(?:exit|poll|pollsters|forecast|prediction|projection|(?:it|they|that|the party) (?:(?:actually|eventually|really) )?(?:won|got|took|managed|said|had|predicted|suggested|forecast|gave)|predicted|projected|suggested)))\b/;
/** `out by two on the Lib Dems`. */
export const MISSED_BY =
  /\b(?:out|off|wrong|missed|over(?:stated|estimated)|under(?:stated|estimated)|adrift)(?: [a-z]+| P\d+){0,3} by (?:just )?$/;
/** `on 72, bang on`: what a poll had is what came. */
export const SPOT_ON =
  /^N\d+ (?:seats )?(?:, |- |\( )?(?:was |which was |being )?(?:bang on|spot on|exactly right|dead right|on the nose|(?:exactly|precisely) what (?:they|it) (?:got|won)|correct)\b/;
/** Whose, after the figure. */
export const MISSED_OF = /^N\d+ (?:[a-z]+ ){0,3}?(?:on|for|with|about|over) (?:the )?P(?<p>\d+)/;

/** Before a figure: what the poll had for a party. */
export const TOLD =
  /\b(?:it|exit poll|the poll|pollsters) (?:had|put|saw|gave|has|gives|puts) (?:the )?P\d+ (?:on |at |with )?(?:just )?$|\bgiving (?:them|it) (?:just )?$/;
/** A poll or forecast of somebody else's. */
export const OTHER_POLL =
  /\b(?:mrps?|yougovs?|more in common|survation|ipsos|savanta|opinion polls?|final polls?|bookmakers|electoral calculus|forecast by|models?)\b/;

/** Before a figure: what a party had in the end. */
export const CAME =
  /(?:\b(?:they|it|the party|P\d+) (?:actually |in fact |eventually |only |just |really |then |who |, |instead )*(?:got|won|took|managed|finished (?:up )?(?:on|with)|ended (?:up )?(?:on|with|at)|came (?:in|home|back) (?:on|with|at)|landed (?:on|at))|\b(?:the )?(?:actual|real|final|eventual|true) (?:number|figure|result|total|tally|score|count|outcome)(?: (?:for|of) (?:the )?P\d+)? ?(?:was|is|:|,|being)|\bit (?:was|turned out (?:to be|as))|\bin the (?:event|end) (?:,? ?it was|,? ?they (?:got|won|had|took))|\b(?:when|before) they (?:got|won|took)) (?:just |only )?$/;

/** Numbers in a row without their parties, which stood in the sentence before in the same order. */
export const IN_A_ROW = /N\d+(?: , N\d+)+(?: ,)? and N\d+\b|N\d+ and N\d+(?= respectively)/;
export const OF_OUTCOME =
  /\b(?:results?|outcome|actual|real|in the (?:event|end)|respectively|final|won|got|turned out|came)\b/;
