import { rule } from '../rules.ts';

/** Before a figure: it is what the poll said. */
export const POLL_SAID =
  /\b(?:it|poll|polls|pollsters|they|broadcasters|forecast|forecasts|prediction|projection) (?:(?:ha[ds]|puts?|gave|gives|saw|sees|said|says|predict(?:s|ed)|suggest(?:s|ed)|forecasts?|show(?:s|ed)|point(?:s|ed)|project(?:s|ed)|expect(?:s|ed))\b)[^;.]*$|\b(?:put|forecast|predicted|projected|expected|tipped|given|said to (?:win|get|have|be)|down for|were told|were to (?:win|get|have)|would (?:win|have|get|be|take|end|finish|hold|lose|gain|fall)) [^;.]*$/;

/** Before a figure: it is what came. */
export const RESULT_WAS =
  /(?:\b(?:in the (?:event|end)|in fact|in reality|real(?:ity)?|actual(?:ly)?|result|outcome|final|eventual(?:ly)?|turned out|truth|the night)\b|\b(?:they|he|she|it|party|P\d+|H\d+) (?:(?:really|then|just|only|who|which|who ,|and|,) )*(?:got|won|took|ended|finished|managed|landed|came|wound up|held on to|were left with|emerged with)\b|(?:\b(?:and|but|then|and then|only to)|,|-) (?:got|won|took|get|win|take|ended|finished|managed|landed|came)\b)[^;.]{0,50}$/;

/** After a figure: it is what came. */
export const CAME_AFTER =
  /^N\d+ (?:seats? )?(?:won|taken|in the (?:end|event)|in (?:fact|reality)|it (?:was|is)|were won)\b/;

/** After a figure: it is what the poll said. */
export const SAID_AFTER =
  /^N\d+ (?:seats? )?(?:for (?:the )?[PH]\d+ )?,? ?(?:(?:the (?:exit )?poll|it|they|the pollsters|the broadcasters) (?:said|had|predicted|forecast|suggested|thought|reckoned)|(?:said|predicted|forecast|reckoned) (?:the (?:exit )?poll|it|they))\b/;

/** How many places an exit poll was taken at. */
export const STATIONS_RULES = [rule('{n} (?:of (?:the|these) )?polling (?:stations|places)')];

/** Words between a figure and its party or verb that make it none of seats. */
export const NO_SEATS_OF_POLL =
  /^N\d+ (?:- )?(?:votes?|people|voters|interviews?|polling stations?|stations?|hours?|minutes?|years?|times?|majorit\w+|per cent|or so (?:polling )?stations|journalists|(?:seats? )?(?:short|shy|more|fewer|out|off|over|under|too|higher|lower|better|worse)\b)|^N\d+ (?:- )?(?:seat|strong)? ?majority/;
export const BEFORE_NO_SEATS =
  /\b(?:majority of|out by|off by|wrong by|short by|by|within|at|about|around|since|of the|sample of|error of|up|down|cut to|deficit of|lead of|stations? in|from|between) $/;

/** What others than the parties named had. */
export const SOMEBODY_SAYS =
  /\b(?:yougov|mrps?|survation|ipsos|more in common|savanta|models?|bookmakers|opinion polls?)\b/;
