import { rule } from '../rules.ts';

/** Statements of a swing, made or needed. */
export const SWING_RULES = [
  rule('swing ~(?:of|was|is|at|:|=|needed|required|,|-)? ?(?:{p} (?:to|from) )?{fig:QD}'),
  rule('swing ~{fig:QD}'),
  rule('swing (?:, )?(?:from )?(?:P\\d+ (?:to|- ) ?P\\d+ )(?:, )?(?:of |: |was )?{fig:NQD}'),
  rule('swing (?:(?:from|to|in|of|was|is|the|by|at|there|here|away|a|on|just|[WPT]\\d+) ){0,12}?{fig:QD}'),
  rule(
    'swing (?:(?:from|to|in|by|at|there|here|away|the|[WPT]\\d+) ){0,12}?(?:was|of|is|:) (?:just )?{fig:N}(?= (?:[.,;]|and|in|from|to)|$)',
  ),
  rule('{fig:QD} (?:- )?(?:{p} )?(?:uniform |national |direct )?swings?'),
  rule(
    '(?<!\\b(?:got|took|won|polled|had|has|with|secured|scored|managed) (?:just |only )?){fig:QD} (?:is |was )?(?:needed|required|would do it|to (?:win|gain|take))',
  ),
  rule(
    '(?:needs?|needed|requires?|required|requiring|require|needing) (?:a |an )?~{fig:QD}(?! of (?:the )?(?:vote|votes|seats))',
  ),
];

/** Words that make a swing one that would be needed. */
export const REQUIRED =
  /\b(?:requir\w+|need\w*|would (?:be enough|take|do|give|lose|turn|hand|put|fall|be lost|go|see|change|deliver|topple|oust|unseat|win)|to (?:win|take|gain|capture|oust|unseat|topple|lose|flip|change hands|turn|regain|retake|seize|overturn|fall|snatch|make)|targets?|vulnerable|could (?:fall|lose|win|take|be|go|turn)|enough|falls? (?:to|on)|away from|hopes?|hoping)\b/;

/** Words that say so clearly. */
export const NEEDED = /\b(?:needs?|needed|requires?|required) (?:a )?(?:swing|[QD]\d)|\bswing (?:needed|required)\b/;

/** Words that make it one that happened. */
export const SWUNG =
  /\b(?:saw|recorded|after|on a swing|with a swing|there was|was a swing|swung|thanks to|produced|achiev\w+|delivered|represent\w*|suffered|won (?:on|with)|gain(?:ed)? (?:on|with)|swing (?:since (?:the )?T\d+ (?:[a-z]+ ){0,2}?)?was [QD]\d+ from)\b/;

export const NATIONAL = /\b(?:national|nationally|uniform|across (?:the country|W\d+)|nationwide)\b/;

/** Words of a heading over seats that could be won. */
export const OF_TARGETS =
  /\b(?:targets?|battlegrounds?|hit ?-? ?lists?|must win|needs?|required|in (?:their|its) sights)\b/;

/** Words of a line that tell of what was. */
export const HAPPENED = /\b(?:won|saw|took|gained|gain|held|hold|after|recorded|was|were|lost|swung|T\d+|since|last)\b/;
