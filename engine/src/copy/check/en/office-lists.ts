const VERB =
  '(?:gained|gain|gains|won|win|wins|took|takes|take|kept|keep|keeps|held on to|hold on to|holds on to|held on in|held|hold|holds|retained|retain|retains|defended|clung on in|clung on to|hung on to|hung on in|captured|regained|picked up|lost|lose|loses|losing|surrendered|conceded|keeping|holding|winning|gaining|taking|retaining)';

/** A verb of winning or losing with the places after it, one or several. */
export const OFFICES_LISTED = new RegExp(
  `\\b(?<verb>${VERB}) (?:(?:back|both|also|only|the|control|of|in|posts?|jobs?|race|races|:|by|a|hair) )*(?<list>W\\d+(?:(?: \\( [^)]{1,60} \\))?(?: ,| and| as well as| plus| but also| by a hair| narrowly| comfortably)+ (?:in )?W\\d+(?! (?:went|was|is|has|had|'s)))*)`,
  'g',
);

/** Between a party and the verb: that somebody else is its subject; after the list: that the verb is of somebody's years there. */
export const ASIDE = /\b(?:who|which|whose|had|H\d+)\b/;
export const OF_A_TERM = /^ (?:since|until|for N\d+ (?:years|terms)|before|from T)\b/;

/** Police areas that fell or went to a party: `Norfolk and Northamptonshire fall to Labour`. */
export const FELL_TO =
  /(?<list>W\d+(?:(?: ,| and| as well as)+ W\d+)*) (?:all |both |have |has |also |have also |had )*(?:fall|falls|fell|fallen|go|goes|went|gone|switch|switched|swung|turned|turn|pass|passed) (?:back |over )*(?:to )?(?:the )?P(?<p>\d+)/g;
