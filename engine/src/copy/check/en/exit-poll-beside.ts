/** Words that make what follows somebody's own reading of a poll. */
export const ILLUSTRATION = /\b(?:illustrations?|our (?:own )?(?:reading|model|projection|estimate))\b/;

/** A number of seats that are said to go somewhere. */
export const WOULD_GO =
  /^N\d+ (?:other |more |further |of them )?(?:seats? |constituencies |marginals )?(?:would|could|might|may) (?:go|stay|change|fall|turn|flip|be lost|switch|come)\b/;
export const OTHERS_WOULD = /\bother N(?<n>\d+) (?:seats )?(?:would|could|might|may) (?:stay|remain|go|be)\b/;

/** The party that a figure is joined to: `241 fewer for the Conservatives`. */
export const FOR_PARTY = /^N\d+ (?:more |fewer )?(?:seats? |mps )?(?:more |fewer )?for (?:the )?P(?<p>\d+)/;

/** What makes a figure another than the seats suggested. */
export const MORE = /^N\d+ (?:seats? |mps )?more\b/;
export const FEWER = /^N\d+ (?:seats? |mps )?fewer\b/;
export const SHORT = /^N\d+ (?:seats? )?(?:short|shy)\b/;
export const WON =
  /\bP\d+ ,? ?(?:who |which |they |it |and )*(?:won|took|ended (?:up )?with|finished (?:on|with)|got) (?:just )?$/;
export const OTHERS = /\b(?:others?|other parties|the rest) (?:on |with |at |would have )*$/;
export const MAJORITY = /\bmajority of $/;
