import type { PartyId } from '../record/types.ts';

/** Why a seat is never moved: it has parties of its own, or the Speaker's no opponent from the larger ones. */
export type Still = 'Northern Ireland' | 'Speaker';

/** The votes of one seat that a projection starts from, as plain data that travels to a browser. */
export interface SeatVotes {
  readonly valid: number;
  /** Votes of each mover, then of the best placed other; `null` where none stands, 0 where one stands for the first time. */
  readonly votes: readonly (number | null)[];
  /** Whose votes the last are. */
  readonly other?: PartyId;
  readonly still?: Still;
}

/** The votes that a projection starts from. */
export interface BaseVotes {
  /** The election or notional result they were cast at. */
  readonly election: string;
  /** The parties whose shares an illustration moves, in the order of `votes`. */
  readonly movers: readonly PartyId[];
  readonly seats: readonly SeatVotes[];
}

/**
 * The same laid out for speed: one row a seat, one column a mover and a last one for the best placed other. Shares are fractions of the
 * valid vote, as doubles: an illustration never counts votes.
 */
export interface Base {
  readonly movers: readonly PartyId[];
  readonly columns: number;
  readonly seats: number;
  readonly shares: Float64Array;
  readonly stands: Uint8Array;
  readonly valid: Float64Array;
  /** 1 for a seat that is never moved. */
  readonly still: Uint8Array;
  readonly others: readonly (PartyId | undefined)[];
}

/**
 * Lays votes out as columns of shares.
 *
 * @example
 * [...layOut({ election: 'e', movers: ['a'], seats: [{ valid: 8, votes: [6, 2], other: 'x' }] }).shares] // => [0.75, 0.25]
 */
export function layOut({ movers, seats }: BaseVotes): Base {
  const columns = movers.length + 1;
  const shares = new Float64Array(seats.length * columns);
  const stands = new Uint8Array(shares.length);
  seats.forEach(({ valid, votes }, seat) =>
    votes.forEach((each, column) => {
      if (each === null) return;
      shares[seat * columns + column] = each / valid;
      stands[seat * columns + column] = 1;
    }),
  );
  return {
    movers,
    columns,
    seats: seats.length,
    shares,
    stands,
    valid: Float64Array.from(seats, (seat) => seat.valid),
    still: Uint8Array.from(seats, (seat) => (seat.still ? 1 : 0)),
    others: seats.map((seat) => seat.other),
  };
}

/** The party of a column in a seat; none for column −1, nobody. */
export function partyOf(base: Base, seat: number, column: number): PartyId | undefined {
  return column === base.movers.length ? base.others[seat] : base.movers[column];
}
