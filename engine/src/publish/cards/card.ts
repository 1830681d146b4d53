/** The sizes a card is drawn in, in pixels: a link's preview, a square post, a story. */
export const CARD_SIZES = ['1200x630', '1080x1080', '1080x1920'] as const;
export type CardSize = (typeof CARD_SIZES)[number];

/** A party's colours on paper. */
export interface CardColours {
  readonly fill: string;
  readonly edge: string;
  /** Text upon the fill. */
  readonly on: string;
}

/** A line of a card: a candidate, a party, a seat. */
export interface CardRow {
  readonly colours: CardColours;
  readonly name: string;
  /** Smaller, after the name: the party, the majority. */
  readonly note: string;
  /** The figures at the right, the last one in bold. */
  readonly figures: readonly string[];
  /** How long the row's bar is, from 0 to 1; no bar where it is absent. */
  readonly part?: number;
}

/** A part of the bar across the card. */
export interface CardSegment {
  readonly colours: CardColours;
  readonly label: string;
  readonly seats: number;
}

/** What a card says, whatever its size: plain data that can be sent to another thread. */
export interface Card {
  /** Over the title: "Cambridgeshire · 2024 general election". */
  readonly kicker: string;
  readonly title: string;
  readonly stamp: string;
  /** The one large number, beside the tab of the party it belongs to. */
  readonly big: { readonly value: string; readonly label: string; readonly colours?: CardColours };
  readonly segments: readonly CardSegment[];
  readonly rows: readonly CardRow[];
  /** What stands for the rows that do not fit: "and 3 more". */
  readonly more: readonly string[];
  readonly foot: string;
  /** The card in words, for those who cannot see it. */
  readonly alt: string;
}
