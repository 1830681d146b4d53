/** Positions of one or more, in the list of votes given. */
export type AtLeastOne = readonly [number, ...number[]];

/** Positions of two or more: fewer cannot be tied. */
export type AtLeastTwo = readonly [number, number, ...number[]];

/**
 * Votes over a divisor, as they are compared: never worked out, so never rounded. Divisors are whole numbers of `parts` of one; parts is 1
 * but where the first divisor is a fraction, as 7/5 is. Its value is votes × parts ÷ divisor: `quotientValue`.
 */
export interface Quotient {
  readonly votes: number;
  readonly divisor: number;
  readonly parts: number;
}

/** Votes that were lacking: with so many more, and everybody else's the same, the seat is won. */
export interface Shortfall {
  readonly votes: number;
  /** Whether one vote fewer would have tied; where it would not, the quotient falls between two whole numbers of votes. */
  readonly oneFewerTies: boolean;
}

/** Who came next for a seat: the parties whose quotient was the highest of those that did not win it. */
export interface NextBest {
  readonly parties: AtLeastOne;
  readonly quotient: Quotient;
  /** What the first of them lacked for this seat. */
  readonly short: Shortfall;
}

/**
 * A row of the ladder. `settled`: `outright` by the highest quotient; `level` where several had it and there was a seat for each, so that
 * their order means nothing; `one vote more` where the law adds a vote to each of the tied; `lot` where a lot decided.
 */
export interface SeatWon {
  /** From 1. */
  readonly seat: number;
  readonly party: number;
  readonly quotient: Quotient;
  /** Nothing where no other party could have had the seat. */
  readonly next: NextBest | undefined;
  readonly settled: 'outright' | 'level' | 'one vote more' | 'lot';
}

/** How the seats of one area fell to parties. Positions are those in the list of votes given; a lot is for the returning officer to draw. */
export type Allocation =
  | {
      readonly kind: 'allocated';
      /** One row a seat, in the order in which they were won. */
      readonly ladder: readonly SeatWon[];
      /** Seats of each party. */
      readonly seats: readonly number[];
      /** What each party lacked for one seat more; nothing where its list has nobody left, or no other party has a seat. */
      readonly another: readonly (Shortfall | undefined)[];
      /** Seats that nobody with votes has a candidate for. */
      readonly unfilled: number;
    }
  | {
      readonly kind: 'tied awaiting lot';
      /** The seats that no lot can change. */
      readonly ladder: readonly SeatWon[];
      readonly seats: readonly number[];
      /** A lot is to be drawn among exactly these, for exactly so many `places`: all that are left. */
      readonly tied: AtLeastTwo;
      readonly places: number;
    }
  | { readonly kind: 'no votes'; readonly unfilled: number };

/** What a law does with a tie across the last seat: some draw lots at once, some first add a vote to each of the tied. */
export type TieLaw = 'lot' | 'one vote more, then lot';

/** Seats to fill, who can fill them, and the lots that were drawn. */
export interface ListQuestion {
  readonly seats: number;
  /** How many candidates each list has; a list whose number is not known never runs out. */
  readonly candidates?: readonly (number | undefined)[] | undefined;
  /** The positions on which lots fell, once they were drawn. */
  readonly lots?: readonly number[] | undefined;
  readonly ties?: TieLaw | undefined;
}
