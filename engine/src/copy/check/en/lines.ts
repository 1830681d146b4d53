/** Words that a line of a list of seats is made of; a line with others is a sentence. */
export const LINE_WORDS: ReadonlySet<string> = new Set(
  'majority maj swing required needed need needs to win gain take lose fall for a an of the by held hold holder holds currently seat seats target number no over from with defending vote votes mp % , : ; . - – ( ) [ ] | / = > + * \' " → ↔ required swingneeded in second place runner up behind co op requires require just only about would do it no #'.split(
    ' ',
  ),
);

/** What the heading of a column says of the figures under it. */
export const COLUMN_WORDS: readonly (readonly [string, RegExp])[] = [
  ['swing', /swing/],
  ['majority', /maj/],
  ['turnout', /turnout/],
  ['electorate', /electorate|electors/],
  ['change', /change|±|\+ ?\/ ?-|points/],
  ['share', /%|share|per cent|percent/],
  ['votes', /votes|poll/],
  ['seats', /seats|mps|councillors|meps/],
];
