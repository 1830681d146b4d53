const LEAVE = '(?:leave|out|leaving|brexit|go)';
const REMAIN = '(?:remain|stay|staying|remaining|in(?! (?:W|T|the|a|all|every)))';
const SIDE = `(?:(?<leave>${LEAVE})|(?<remain>${REMAIN}))\\b`;
const VOTED =
  '(?:voted|vote|votes|backed|chose|went|opted|plumped|was|were|came down|came out|stayed|wanted|did vote|preferred)(?: (?:also|too|all|both|overwhelmingly|narrowly|strongly|heavily|decisively|solidly|clearly|only just|by a [a-z]+))*(?: (?:to|for|in favour of|on the side of))* (?:the )?';
const AREA =
  '(?:council areas?|counting areas?|local authority areas?|local authorities|areas?|districts?|boroughs?|councils?|authorities|authority|parts?|places?|counties|county|corners?|regions?)';
const ASIDE = '(?: \\( [^)]{1,50} \\))?';

/** Places, one or several, that voted for a side: `Cambridge, Norwich and Oxford voted Remain`. */
export const PLACES_VOTED = new RegExp(
  `(?<!\\b(?:in|of|areas|third|half|most|part|parts|people|voters|everyone|except|but|bar|outside|apart from|than|for) (?:for )?(?:the )?)(?<list>W\\d+${ASIDE}(?:(?: ,| and| as well as| both| with)+ (?:the )?W\\d+${ASIDE})*) (?:, too , |too |also |both |all |itself |as a whole |, [a-z ]{1,40} , )*${VOTED}${SIDE}`,
  'g',
);
/** `Remain won in Cambridge and Norwich`. */
export const SIDE_WON_IN = new RegExp(
  `(?:^|[^a-z])${SIDE} (?:also |narrowly |comfortably |only )*(?:won|carried|took|prevailed|triumphed|came out on top|was ahead|came first)(?: in)? (?<list>(?:the )?W\\d+${ASIDE}(?:(?: ,| and| as well as| both)+ (?:in )?(?:the )?W\\d+${ASIDE})*)(?! by N\\d+ votes (?:to|in))`,
  'g',
);

/** All areas of a region: `every one of Scotland's 32 council areas voted to Remain`, `Leave won in every part of Essex`. */
export const ALL_AREAS = [
  new RegExp(
    `(?:all|every|each)(?: single)?(?: one| N\\d+(?= of))?(?: of)?(?: the)? (?:W(?<w>\\d+) (?:'s |' )?|the |its |region (?:'s )?|regions |countys |countrys )?(?:N(?<n>\\d+) )?(?:of the |of its |of )?(?:W(?<w2>\\d+) (?:'s |' )?)?${AREA} (?:(?:in|of|across) (?:the )?(?:W(?<of>\\d+)|region|country|county) )?${VOTED}${SIDE}`,
    'g',
  ),
  new RegExp(
    `(?:^|[^a-z])${SIDE} (?:won|carried|took|prevailed|was ahead|came out on top) (?:in )?(?:all|every|each)(?: single)?(?: one| N\\d+(?= of))?(?: of)?(?: the)? (?:W(?<w>\\d+) (?:'s |' )?|the |its )?(?:N(?<n>\\d+) )?(?:of the |of its )?${AREA}(?: (?:in|of|across) (?:the )?W(?<of>\\d+))?`,
    'g',
  ),
];

/** So many areas of a region for a side: `only five of the region's 47 counting areas voted Remain`. */
export const SOME_AREAS = new RegExp(
  `(?<!\\b(?:every|each|single|all) )N(?<n>\\d+) (?!votes?\\b)(?:(?:of|out of) (?:the |its |W(?<w>\\d+) (?:'s |' )?|(?:region|country|county)s? (?:'s )?)*(?:N(?<total>\\d+) )?)?(?:of them |of these )?(?:${AREA} )?(?:(?:in|of|across) (?:the )?(?:W(?<of>\\d+)|region|country|county) )?(?:that |which |to )?(?:have |had )?(?:${VOTED}${SIDE}|(?<against>disagreed|dissented|bucked the (?:trend|national trend)|went the other way|voted the other way|begged to differ|thought otherwise|did not))`,
  'g',
);

/** The regions of England, all of them or all others: `all of England's other regions did the same`. */
export const ENGLISH_REGIONS = new RegExp(
  `(?:all|every|each)(?: single)?(?: one)?(?: of)? (?:(?:the|W\\d+|england|'s|other|rest|nine|eight|english|N\\d+|of) )*regions?(?: (?:of|in) (?:england|W\\d+))?(?: ,? ?(?:except|bar|but|apart from|outside|other than)(?: for)? (?<but>W\\d+))? (?:(?<same>did the same|followed suit|did so(?: too)?|did likewise)|${VOTED}${SIDE})`,
  'g',
);
