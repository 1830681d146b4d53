/** Groups of one place that the record puts among others: residents, ratepayers, an association. */
const GROUP =
  '(?:residents?|ratepayers|tenants|locals|localists?|community (?:group|party|alliance)|(?:local|residents?) (?:group|party|alliance)|association|hyperlocals|others?|smaller parties)';
const OF_THEM =
  '(?:(?:association|associations|group|groups|party|parties|alliance|councillors|members|first|for|W\\d+) )*';

/** Right before a number, and right after one. */
export const LOCAL_BEFORE = new RegExp(
  `\\b${GROUP} ${OF_THEM}(?:(?:have|has|had|hold|holds|held|won|took|got|on|with|just|only|at|now|left|'s|'|:|-|,|\\(|=) )*$`,
);
export const LOCAL_AFTER = new RegExp(
  `^ (?:(?:seats|councillors|members|for|to|from|by|the|are|were|of) )*(?:W\\d+ )?(?:(?!P\\d|and\\b)[a-z]+ ){0,2}?${GROUP}\\b`,
);
/** Independents with the name of their place or group before the word: `17 Canvey Island Independents`. */
export const NAMED_INDEPENDENTS =
  /^ (?:(?!(?:and|or|but|plus|while|with|an?|the|to|from|for|of|by|on|in|each|seats?|councillors?|members|were|was|are|is)\b)(?:[a-z]+|W\d+) ){1,3}P(\d+)\b/;

/** What may stand between a group's name and its number. */
export const JOINS_NAME: ReadonlySet<string> = new Set([
  ',',
  '(',
  ':',
  'with',
  'on',
  'who',
  'which',
  'have',
  'has',
  'now',
  'won',
  'took',
]);
