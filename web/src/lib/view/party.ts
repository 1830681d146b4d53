/** A party as the page shows it: `key` picks its colours (class `p-con`), `short` and `name` are for reading. */
export interface Party {
  key: string;
  short: string;
  name: string;
}

/** A party's contrast-checked colours, a row of the pack's `party-colours.csv`. */
export interface PartyColours {
  party: string;
  fill: string;
  edge: string;
  on: string;
  inkLight: string;
  inkDark: string;
}
