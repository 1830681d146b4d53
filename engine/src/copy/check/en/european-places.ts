const FIRST =
  '(?:(?:came|come|comes|coming|finished|finishing|was|were|is|are|placed|ended) (?:out )?(?:also |again |comfortably |narrowly |clearly |easily )*(?:first|top|on top|ahead|in front)|topped the (?:poll|vote|field|count|table)|headed the (?:poll|vote|field|count)|led(?! the (?:party|campaign))|(?:held off|saw off|beat|fended off) (?:the )?(?:[a-z]+ |P\\d+ ){1,4}?(?=in (?:the )?W)|won(?= (?:(?:in|the|only|just|also|both|there|by) )*(?:in )?(?:W|the W))|carried|triumphed|prevailed)';
const BETWEEN =
  '(?: (?:in|at|also|only|just|both|the (?:poll|vote)|N\\d+ (?:districts|boroughs|areas|places|councils)|districts|the|,|:|with [NQ]\\d+|by [NQ]\\d+(?: to [NQ]\\d+)?))*? ';

/** Where a party came in several places, one after another; the list is taken apart by its places. */
const LIST =
  '(?<list>(?:the )?W\\d+(?: \\( [^)]{1,40} \\)| with [NQ]\\d+| , [NQ]\\d+(?! (?:and|,) P)| [NQ]\\d+)?(?:(?: ,| and| as well as| plus| or| in| both| then| by N\\d+ votes)+ (?:in )?(?:the )?W\\d+(?: \\( [^)]{1,40} \\)| with [NQ]\\d+| [NQ]\\d+)?)*)';

export const FIRST_IN_PLACES = new RegExp(
  `(?:P(?<p>\\d+)|it|they) (?:[a-z]+ ){0,3}?${FIRST}${BETWEEN}(?:in )?${LIST}`,
  'g',
);

/** `second in Norwich, and third in Cambridge`: the party stands before. */
export const PLACED_IN_PLACES = new RegExp(`O(?<o>\\d+) (?:place |again |also )*(?:in |at )(?:both )?${LIST}`, 'g');

/** `as it did in Cambridge and Norwich`: what was said before is so there as well. */
export const AS_THERE = new RegExp(
  `(?:as|like) (?:it|they|the party) (?:also |had |have )*(?:did|had|were|was) in (?:both )?${LIST}`,
  'g',
);

/** `everywhere but Cambridge and Norwich`: all but those that are named. */
export const EVERYWHERE_BUT = new RegExp(
  `(?<!not )(?:everywhere|every (?:single )?(?:district|borough|council|council area|area|county|authority|part)|all (?:districts|areas|boroughs|councils)|elsewhere)(?: (?:of|in) (?:the )?(?:W\\d+|region|area|county))? ?,? ?(?:except|bar|but|apart from|save|other than|with the exception of|excluding)(?: for)? (?:in )?${LIST}`,
);

/** A first place that the sentence denies or asks for. */
export const DENIED = /\b(?:not|never|nowhere|no longer|failed|could|would|might|hoping|hopes?)\b[^,;]*$/;

/** `Luton was Labour too`. */
export const PLACE_OF_PARTY =
  /(?<!\b(?:seats?|meps?|members?|places) (?:in|of|for|from) (?:the )?)W(?<list>\d+) (?:also |again |still )*(?:was|is|went|stayed|remained|voted|turned|chose|backed|opted for|preferred|plumped for) (?:also |again |still |for |to |the )*P(?<p>\d+)\b(?! (?:'s|territory))/g;

/** A lead in votes: `by just 270 votes, South Norfolk`, `413 votes ahead of Labour in Norwich`. */
export const LEAD_OF_VOTES =
  /(?:by N(?<by>\d+)(?: votes)?(?! (?:to|-|percentage|points|%))|N(?<n>\d+) (?:votes )?(?:ahead|clear|more than|in it|in front|between|to spare|was the (?:gap|margin|majority|lead)))\b/g;
