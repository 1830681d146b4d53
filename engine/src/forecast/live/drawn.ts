import type { FieldsOfView } from './fields.ts';

/**
 * Who could win each open seat, and with what share in each draw. An entry is a seat and a bloc that could win it. Each view has an equal
 * part of the draws, in its order, and the second half of the part mirrors the first about the share expected.
 */
export interface Drawn {
  readonly draws: number;
  readonly views: readonly FieldsOfView[];
  /** Open seats with more than one contender. */
  readonly seats: Int32Array;
  /** Where the entries of each of `seats` begin, the bloc with the largest expected share first; last, their number. */
  readonly from: Int32Array;
  /** By entry: the bloc. */
  readonly blocs: Uint8Array;
  /** Entries × views: the seat's row in the bloc's field, the share expected, and what a unit of the field and of its own noise comes to. */
  readonly places: Int32Array;
  readonly centres: Float64Array;
  readonly ofField: Float64Array;
  readonly ofOwn: Float64Array;
  /** n: the bloc, in an open seat with one contender; −1 elsewhere. */
  readonly settled: Int8Array;
  /** n × 8: expected shares of the open seats before the exit poll is taken in; NaN elsewhere and where a bloc does not stand. */
  readonly expected: Float64Array;
  readonly room: Room;
}

/** Memory that a night's projections use one after another. */
export interface Room {
  /** Entries × draws. */
  readonly shares: Float64Array;
  /** Seats × draws: which draws of a seat its first bloc does not win, and who does. */
  readonly upsets: Uint16Array;
  readonly upsetBy: Uint8Array;
}

/** @param entries at most so many */
export function newRoom(seats: number, entries: number, draws: number): Room {
  return {
    shares: new Float64Array(entries * draws),
    upsets: new Uint16Array(seats * draws),
    upsetBy: new Uint8Array(seats * draws),
  };
}

/** Something that is done to the shares of a drawn seat, by its row in `Drawn.seats`. */
export type OfSeat = (at: number) => void;

/** Puts in the shares of a seat: what is expected, more or less what moves with other seats and what the seat does on its own. */
export function fillSeat(drawn: Drawn, at: number): void {
  const { views, from, blocs, places, centres, ofField, ofOwn, draws } = drawn;
  const { shares } = drawn.room;
  for (let entry = from[at]!; entry < from[at + 1]!; entry += 1) {
    let out = entry * draws;
    for (let view = 0; view < views.length; view += 1) {
      const { half, fields, own } = views[view]!;
      const row = fields[blocs[entry]!]!.deviation;
      const ownRow = own[blocs[entry]!]!;
      const by = entry * views.length + view;
      const start = places[by]! * half;
      const centre = centres[by]!;
      const weight = ofField[by]!;
      const ownWeight = ofOwn[by]!;
      for (let each = start; each < start + half; each += 1, out = (out + 1) | 0) {
        const off = weight * row[each]! + ownWeight * ownRow[each]!;
        shares[out] = centre + off;
        shares[(out + half) | 0] = centre - off;
      }
      out += half;
    }
  }
}
