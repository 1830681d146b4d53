const HIGH = 'highest|biggest|largest|strongest|best|heaviest|greatest|most';
const LOW = 'lowest|smallest|worst|weakest|poorest|least';
const CLOSE = 'closest|narrowest|tightest';

/** The first of counting areas by some measure, from the top or the bottom, and what decides between two sides. */
const EXTREME = `(?:(?<high>${HIGH})|(?<low>${LOW})|(?<close>${CLOSE}))\\b`;

/** Words between the extreme and its measure, the measure among them. */
const OF_WHAT =
  "(?: (?:of (?:all|them all|the lot)|leave|remain|brexit|turnout|vote|votes|share|support|result|results|score|showing|performance|area|areas|figure|percentage|place|district|majority|margin|win|lead|contest|for (?:the )?(?:P\\d+|leave|remain|brexit)|P\\d+(?: 's)?|in the (?:region|country|county|uk|east|west|north|south)|region(?: 's)?|country(?: 's)?))*";
const AT = '(?: (?:of|at|with|,|on))? ?(?:\\( )?(?:[NQ]\\d+)?(?: \\))?';

/** `turnout was highest in Rushcliffe`, `UKIP's best result was Torbay`, `lowest of all: Luton`. */
export const EXTREME_IN = new RegExp(
  `(?:(?<o>O\\d+) )?${EXTREME}${OF_WHAT}${AT} ?,? ?(?:(?:was|were|is|are|came|recorded|to be found|also|again|it|that|:|-) )*(?:in )?(?:the )?W(?<w>\\d+)`,
  'g',
);

/** `Rushcliffe had the highest turnout`, `Torbay was UKIP's best area`. */
export const EXTREME_OF = new RegExp(
  `W(?<w>\\d+)(?: \\( [^)]{1,30} \\))?(?: ,)? (?:(?:which|where|also|again|had|has|recorded|saw|posted|registered|gave|produced|delivered|returned|was|is|came|turned in|turnout|voters|by [NQ]\\d+ to [NQ]\\d+|[NQ]\\d+|,|with|the|its|their|a|region|country|'s|P\\d+|'s|leave|remain|brexit) )*?(?:(?<o>O\\d+) )?${EXTREME}${OF_WHAT}`,
  'g',
);

/** `the fifth highest Leave share in the country`, of the place that is spoken of. */
export const EXTREME_HERE = new RegExp(
  `(?:(?<o>O\\d+) )?${EXTREME} (?=(?:leave|remain|turnout)\\b)${OF_WHAT.replace('(?: ', '(?: ?')}`,
  'g',
);

/** Not of all: `one of the highest`, `among the best`. */
export const ONE_OF =
  /\b(?:one of|among|amongst|some of|probably|perhaps|possibly|since|ever|for years) (?:the |its |their )?(?:[a-z]+ )?$/;

/** Among all, or among those of the region: what follows the word. */
export const OF_COUNTRY = /\b(?:country|uk|united kingdom|britain|nation)\b/;
export const OF_REGION = /\b(?:region|county|area)\b/;

/** Words that set a first place among fewer than a region: what is left open. */
export const AMONG_FEW = /^ ?(?:of (?:the (?:N|big|cities|three|two)|our|those|these|any)|since|ever|outside|after)\b/;

export const OF_TURNOUT = /\bturn(?:ed)? ?out\b/;

/** A place that came out otherwise than the rest: `York was the exception`, `only Norwich bucked the trend`. */
export const EXCEPTION =
  /W(?<w>\d+) (?:was|is|proved|stood out as|were) (?:the|an|our|its) (?:only |sole |one |lone |notable )*(?:exception|odd (?:one|N\d+) out|outlier)|(?:the (?:only |sole |one |lone )?exception|(?:the )?odd (?:one|N\d+) out) (?:was|is|being|:) (?:in )?(?:the )?W(?<w2>\d+)|W(?<w3>\d+) (?:alone )?(?:bucked the trend|went against the grain|went the other way)/g;
