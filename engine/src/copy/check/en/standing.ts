const TITLES =
  '(?:mps?|candidates?|members?|politicians?|incumbents?|councillors?|meps?|challengers?|hopefuls?|contenders?|commissioners?|leader|sir|dame|dr|mr|mrs|ms|miss|cllr|defeated|sitting|local|former|outgoing)';

/** The party right before somebody's name: `Labour's candidate Ann Bloggs`, `the sitting Conservative MP, Ann Bloggs`. */
export const PARTY_BEFORE = new RegExp(
  `\\bP(\\d+) (?:(?:${TITLES} )*(?:mp|candidate|member|incumbent|challenger|hopeful|contender) (?:, )?)?(?:${TITLES} )*$`,
);

/** The party right after it: `Ann Bloggs (Lab)`, `Ann Bloggs of Labour`, `Ann Bloggs for the Greens`, `Ann Bloggs, Labour,`. */
export const PARTY_AFTER =
  /^ (?:\( (?:the )?P(\d+)(?= (?:[),;:/]|[NQ]\d))|, (?:the |a |an )?P(\d+)(?= (?:[,.;]|\d|N\d|Q\d)|$)(?! (?:,|and)(?: and)? (?:the )?[PH])|(?:(?:, )?(?:standing|running|who stood|who ran|stood) )?(?:of|for) (?:the )?P(\d+)(?! (?:to|in)\b))/;

/** Words before a name after which `for` tells of whoever beat them: `took it from Ann Bloggs for Labour`. */
export const BEATEN_FOR =
  /\b(?:from|off|over|beat\w*|defeat\w*|oust\w*|unseat\w*|ahead of|toppl\w*|pip\w*|edg\w*|replac\w*|succeed\w*|against)\b[^,;]*$/;

/** A party some words before: `Labour picked Ann Bloggs`. */
export const PARTY_NEAR = /\bP(\d+) (?:[a-z'-]+ |, ){0,6}$/;

/** Words right before a name that make it that of somebody who stood. */
export const ROLE_BEFORE =
  /\b(?:won by|held by|taken by|gained by|lost to|beaten by|defeated by|beat|beating|defeated|candidate|candidates|mp|P\d+(?: 's)?)(?: (?:the |an? |sir |dame |dr |mr |mrs |ms |P\d+ |'s |, )*)?$/;
/** The same right after one. */
export const ROLE_AFTER =
  /^ ?(?:\( P\d+|, (?:the )?P\d+|(?:for|of) (?:the )?P\d+|(?:has |had |also |just |narrowly )*(?:won|wins|beat|beats|held|holds|took|takes|gained|gains|lost|loses|came|finished|polled|got|secured)\b)/;
