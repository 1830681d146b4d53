/** A small fact set beside a row: "by-election June 2019: Lab by 683", "standing down", "notional". */
export interface Note {
  text: string;
  /** Draws the eye: the holder or the result is in doubt. */
  warn?: boolean;
  href?: string;
}
