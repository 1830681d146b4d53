import { rule } from '../rules.ts';

export const TURNOUT_WORDS = /\bturnouts?\b|\bturned out\b|\bbothered to vote\b|\bturn - outs?\b/;

/** Where people voted on a question, and not for a seat. */
export const REFERENDUM = /\breferendum\b|\bleave\b|\bremain\b|\bbrexit vote\b/;

/** `which voted 60.2% Remain in 2016`. */
export const VOTED_FOR_A_SIDE =
  /\b(?:voted|backed|was|were|went) (?:by )?[NQ]\d+ (?:(?:to N\d+|for|to|in favour of) )?(?:leave|remain)\b(?: in T\d+)?/g;

/** What a figure beside a place may be of instead. */
export const OTHER_MEASURES = /\b(?:share|majorit(?:y|ies)|swing|of the vote|leave|remain|vote for)\b|\bP\d/;

/** A place and its figure, with no word for what it is. */
export const TURNOUT_LIST_RULES = [
  rule(
    '{w} (?:(?:it|that|the|figure|next|also|then|second|third|lowest|highest|bottom|top|and|just|only|not far behind|was|were|on|at|with|managed|recorded|reached|got to|hit|saw|had) |[,:(=-] ){0,4}{fig:QN}(?! (?:votes|majority|swing|points|candidates|of the vote))',
  ),
  rule('{fig:Q} in {w}'),
];

const WENT =
  '(?:voted|turned out|cast (?:a|their) (?:vote|ballot)s?|bothered|took part|went to the polls|made it to the polls)';
const PEOPLE =
  '(?:the |all |those |its |our )?(?:registered |eligible )?(?:electorate|voters|electors|people|those registered|registered|eligible)';

/** A part of those who could vote: `half the electorate voted (50.6%)`, `fewer than half bothered: 46.2%`. */
export const PART_OF_VOTERS_RULES = [
  rule(`{fig:FQ} (?:of )?${PEOPLE} (?:[a-z]+ ){0,2}?${WENT}`),
  rule(`{fig:FQ} (?:[a-z]+ )?${WENT} (?:to vote )?(?:in|at) {w}`),
  rule(`(?:of )?${PEOPLE} (?:[a-z]+ ){0,2}?${WENT} (?:to vote )?(?:[:,(-] )+{fig:Q}`),
];
