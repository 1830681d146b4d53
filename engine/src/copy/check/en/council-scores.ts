/**
 * Two or three numbers set against each other: `by 31 seats to 23`, `21-12`, `17-17-14`, `41-19 the other way`. A party may stand before the
 * second, and after either.
 */
export const COUNCIL_SCORE =
  /(?<!N\d+ (?:to|-) )N(?<one>\d+) (?:(?:seats|councillors|members) )?(?:P(?<first>\d+) )?(?:- |(?:to|v|versus|against|over|plays) (?:the )?(?:P(?<before>\d+) (?:'s |' |on |with )?)?)N(?<two>\d+)(?: - N(?<three>\d+))?(?! (?:-|votes|%|per|years|wards)| to N)/g;

/** Right before a score: that it is no score, but what a number went from, by and to. */
export const NOT_A_SCORE =
  /\b(?:from|between|aged|rose|fell|up|down|cut|went|page|pages|ages|of|under|over) (?:just |only |the |its |their |all )*$/;

/** Right after a score: whose it is. */
export const SCORE_FOR = /^ (?:(?:in favour of|to|for) (?:the )?|, )?P(\d+)\b(?! (?:'s|N))/;

/** Words of what was before. */
export const WAS = /\b(?:was|were|had|last time|previously|before|until|then|used to|at the last)\b/;
