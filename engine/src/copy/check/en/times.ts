/** Words that send a figure back to the election before the last. */
export const PREVIOUSLY =
  /\b(?:overturn\w*|previous(?:ly)?|had been|was defending|were defending|defended|wiped out|down from|up from|compared (?:with|to)|predecessors?|swept away|demolish\w*|erased?|eras(?:ed|ing)|overcame|overcoming|overhaul\w*|going into the (?:election|poll)|before the (?:election|poll)|notional(?:ly)?)\b|\bfrom (?:just |only |a )?N\d+\b/;

/** Words that say the last election is meant, whatever was named before. */
export const LAST_TIME =
  /\b(?:at|in|since) the last (?:general )?election\b|\blast time(?: out| round| around)?\b|\bcurrent(?:ly)? majority\b/;

/** Words in copy about a by-election that say the general election before it is meant. */
export const AT_THE_GENERAL = /\b(?:at|in) the (?:last |previous )?general election\b/;

/** Words that say the first election of a seat is meant. */
export const FIRST_ELECTION =
  /\b(?:at|in) (?:its|the seat '?s|the constituency '?s) (?:very )?first (?:ever )?(?:general )?(?:election|contest|outing|poll)\b|\bfirst (?:contested|fought)\b|\bwhen (?:it|the (?:seat|constituency)) was (?:first )?(?:created|drawn up|contested|fought)\b/;

export const BY_ELECTION = /\bby ?- ?election\b|\bbyelection\b/;

export const NOTIONAL =
  /\bnotional(?:ly)?\b|\bpaper majority\b|\bon paper\b|\bon the T?\d* ?(?:T\d+ )?figures\b|\bon the new boundaries\b|\bnew boundaries\b/;

/** Words of what is so on the day of the text. */
export const SPEAKS_OF_TODAY =
  /\b(?:now|today|currently|current|is|are|has|have|holds?|defends?|needs?|would|could|will|last time|this (?:year|week|time))\b/;

/** Words that tell of what was so before an election that is spoken of. */
export const LOOKS_FURTHER_BACK =
  /\b(?:had (?:a|an|been|won|held|taken|come)|last|before|earlier|previous\w*|prior|old|former\w*|then|ago|once|used to|defend\w*|overturn\w*|from|notional\w*|predecessor)\b/;

/** Words of how somebody came through, or was to fare, at an election before the one that is told of. */
export const TELLS_OF_THEN = /, who (?:[a-z]+ )?[a-z]+ed\b|\b(?:supposed|expected|meant|thought) to\b/;

/** A sentence that goes on with the time that the one before told of. */
export const THEN = /^(?:(?:and|but|even|back|only|just|yet) )*(?:then|that (?:year|night|time))\b/;

/** A sentence that begins or ends with its year. */
export const IN_ONE_YEAR = /^(?:(?:and|but|back) )?in T\d+ |\bin T\d+(?: \.)?$/;

/** Words by which a sentence of one year speaks of another time as well. */
export const LOOKS_ELSEWHERE =
  /\b(?:now|today|since|until|compared|against|than|up|down|rose|risen|fell|fallen|cut|grew|increased?|drop\w*|later|again|still|current\w*|this|new|after|change\w*|points?|gain\w*)\b/;

/** Words right before a day or year that say something began then. */
export const SINCE =
  /\b(?:since|until|till|from|first (?:in|of|was in|held in))(?: the| early| late| at least| before| about| in)* $|\bsince (?:the [a-z]+|it|they) (?:[a-z]+ ){1,4}in $/;

/** Words right before a year that say a figure is set against it, and is not of it. */
export const SET_AGAINST =
  /\b(?:on|than(?: in| at)?|compared (?:with|to)(?: in)?|against|over|notional (?:results?|figures?|majority) (?:of|in|from|for)|notional)(?: the)? $/;

/** A figure that another is set against, with the year that is its own. */
export const OF_ANOTHER = /\bfrom (?:just |only |a )?[NQ](\d+) (?:votes |seats )?(?:(?:in|at|after) (?:the )?)?$/;

/** What stands before a day or year within a relative clause that is still open. */
export const ASIDE =
  /, (?:(?:an?|the) [a-z]+ )?(?:which|who|whose|where|that|(?:first |re - )?elected(?: back)? in|chosen in) [^,]*$/;

/** A figure right before a day or year, which is its own. */
export const OF_THE_ONE_BEFORE = /\b[NQ]\d+ (?:(?:votes|seats|in|at|back in|of the vote) )*$/;
/** After such a year: what the figure has come to since. */
export const NOW_AT =
  /^T\d+ ?[,)] (?:[a-z]+ ){0,3}?(?:is|are|has|have|was|were|to|now|fell|rose|dropped|slumped|climbed)\b.*\b(?:to|at|now|of|down|up)\b/;
/** The same of the name or figure right before it, which is meant then. */
export const ASIDE_OF_IT = /^\w+ , (?:which|who|whose|where) [^,]*$/;

/** Words of what a party had before the poll. */
export const HAD = /\b(?:had|lost|lose|loses|losing|defend\w*|previous\w*|last time|ago)\b/;

/** The same, or what changed with it. */
export const HAD_OR_CHANGED = new RegExp(
  `${HAD.source}|\\b(?:up|down|gain\\w*|fell|rose|dropped|more|fewer|increas\\w*)\\b`,
);
