/** Words that a forecast is made with: what follows is attributed and not checked. */
export const FORECAST =
  /\b(?:predict\w*|project(?:s|ed|ion|ions|ing)|forecast\w*|(?:opinion |exit |latest |new |mrp |yougov )polls?(?: (?:suggests?|puts?|gave|gives|had|has|showed|shows))?|on course|expected to|tipped|would (?:win|have|take|get|gain|be|hold|lose|secure|fall|drop|end|return|leave|give|see)|could (?:win|have|take|gain|end|be|lose|see|fall)|set to|likely to|model(?:led|ling)?|bookmakers|suggest(?:s|ed|ing)?|estimat\w*|if (?:repeated|replicated)|survey|mrp|hopes? to|aims? to|might (?:yet |well |also |even |now )?(?:have|win|take|be|get|lose|gain|hold|keep|end|fall|go)|may (?:win|lose|take)|thatd|mrps?|more in common|final poll|had P\d+ on)\b/;

/** Words after a statement that make a forecast of it. */
export const FORESEEN =
  /\b(?:according to|suggest\w*|predict\w*|project\w*|forecast\w*|says? (?:the )?(?:mrp|yougov|poll))\b/;

/** Pollsters' figures are not votes. */
export const POLL =
  /\b(?:opinion polls?|poll of|yougov|ipsos|survation|mrp|pollsters?|polling (?:by|suggests?|shows?)|exit poll|survey|approval|in the polls)\b/;

export const EXIT_POLL = /\bexit polls?\b|\bexit - polls?\b/;

/** The exit poll again, where the text has named it. */
export const THE_POLL =
  /\bthe (?:poll|pollsters|broadcasters) (?:said|had|put|gave|predicted|suggested|pointed|showed|saw)\b/;

/** An exit poll as it was made anew in the night; what it said then is not held. */
export const POLL_MADE_ANEW = /\b(?:updated?|revised|latest|new|now (?:suggests?|puts?|gives|has|points|forecasts?))\b/;

/** A sentence that goes on with the figures of a poll spoken of before it. */
export const GOES_ON_OF_POLL =
  /^(?:(?:but|and|also|the same) )?(?:it|the (?:poll|survey|forecast|same poll)|that (?:poll|survey|forecast)) |^(?:the )?P\d+ (?:on )?N\d+ [,.-]|^that (?:would|s|is)\b|^thatd\b|\b(?:would|puts?|gives?|gave|pointed|points|shows?|showed|suggest\w*)\b/;

/** Words that tell what came in the end. */
export const OUTCOME_TOLD =
  /\b(?:in the (?:event|end)|in fact|eventually|turned out|actual(?:ly)?|final (?:tally|result|count|total|figure|score)|ended (?:up )?with|finished (?:on|with)|real result|came true|once (?:all|every)|declared|won)\b/;
