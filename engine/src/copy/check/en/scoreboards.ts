import { rule } from '../rules.ts';

/** A party beside a number, with nothing that makes it more than a tally: `Labour 27`, `CONSERVATIVES TEN`, `four Labour`. */
export const PAIR =
  /\bP\d+ (?:(?:on|with|have|has|had|get|gets|got|take|takes|took|won|an unchanged|at|now|to|-|:|=|\() )*N(?<after>\d+)\b|\bN(?<before>\d+) (?:(?:for|to|seats?|mps?|apiece|each) )*(?:the )?P\d+\b/g;

/** Words that make numbers beside parties something else than seats. */
export const NO_SEATS =
  /\bvotes?\b|\bper cent\b|\bpercent\b|\bpoints?\b|\bmajorit|\bmaj\b|\bcandidates?\b|\bpolls?\b|\byougov\b|\bsurvey\b|\bpoll(?:ed|ing)\b|\bleads?\b/;

/** Words of a list of all parties with their numbers, under which each line is one of seats. */
export const LIST_OF_SEATS =
  /\b(?:score(?:board|line|card)?|tally|state of (?:play|the parties)|standings|final (?:figures|line - up)|break(?:s )?down|divides?|splits?|where (?:that|it|this) leaves|leaves the parties|how (?:it|they|the parties) (?:stand|finished|look)|adds? up|line up|make - ?up)\b/;

/** All seats of a region where its list opens: `KENT (18): …`, `across Essex's eighteen:`, `Norfolk, with nine:`. */
export const SEATS_OF_LIST = [rule('{w} (?:\\( |, (?:with|which has|with its) )?{n} (?:seats )?(?:\\) |, )?(?=:)')];

/** So many of all. */
export const OF_ALL = /\bP\d+ (?:[a-z]+ ){1,3}N\d+ (?:of|out of) (?:the |all |its )*N(?<total>\d+)\b/;

/** A party whose number of seats a sentence tells without the word. */
export const TALLY =
  /\bP\d+ (?:(?:have|has|had|now|have now|has now|hold|holds|held|took|take|takes|won|wins|win|got|ended|finished|kept|are|is|were|was|who|which|,|up|down|unchanged|still|just|only|back|on|with|at|to|from) )+N\d+\b(?! (?:votes?|points?|years?|weeks?|days?|months?|times|candidates?|women|men|people|minutes?|hours?|councils?|polls?))/;
