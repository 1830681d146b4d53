/** A place in a poll: the number with what may stand after it, or a word for it. */
export const PLACE =
  /\bO(?<o>\d+)(?: place)?(?= (?:[,.;:()!?-]|with|on|behind|in|there|here|ahead|at|and|but|by|that|this|last|after|to|T\d|N\d|Q\d|nationally|overall|locally)|$)|\b(?<second>runners? ?- ?up|runners? up)\b/g;

/** Words right before a number that make it something else: `for the second time`, `the third of five`. */
export const NO_PLACE = /\b(?:for (?:the|a)|this is (?:the|a)|term|attempt|time|their|his|her|its|one|two|a|an) $/;

/** Who came there stands after it: `runner-up was Ann Bloggs`, `third were the Greens`. */
export const WHO_AFTER =
  /^(?:O\d+(?: place)?|runners? ?- ?up|runners? up) (?:there |here )?(?:was |were |went to |, |: |behind )?(?:the )?(?:P\d+ )?[PH](\d+)/;
