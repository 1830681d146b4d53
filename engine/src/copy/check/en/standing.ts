const TITLES =
  '(?:mps?|candidates?|members?|politicians?|incumbents?|councillors?|meps?|challengers?|hopefuls?|contenders?|commissioners?|leader|sir|dame|dr|mr|mrs|ms|miss|cllr|defeated|sitting|local|former|outgoing)';

/** The party right before somebody's name: `Labour's candidate Ann Bloggs`, `the sitting Conservative MP, Ann Bloggs`. */
export const PARTY_BEFORE = new RegExp(
  `\\bP(\\d+) (?:(?:${TITLES} )*(?:mp|candidate|member|incumbent|challenger|hopeful|contender) (?:, )?)?(?:${TITLES} )*$`,
);

/** The party right after it: `Ann Bloggs (Lab)`, `Ann Bloggs of Labour`, `Ann Bloggs for the Greens`, `Ann Bloggs, Labour,`. */
export const PARTY_AFTER =
  /^ (?:\( (?:the )?P(\d+) |, (?:the |a |an )?P(\d+)(?= (?:[,.;]|\d|N\d|Q\d)|$)|(?:(?:, )?(?:standing|running|who stood|who ran|stood) )?(?:of|for) (?:the )?P(\d+)(?! (?:to|in)\b))/;

/** A party some words before: `Labour picked Ann Bloggs`. */
export const PARTY_NEAR = /\bP(\d+) (?:[a-z'-]+ |, ){0,6}$/;
