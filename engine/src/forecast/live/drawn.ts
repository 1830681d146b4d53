import type { FieldsOfView } from './fields.ts';
import type { Workspace } from './workspace.ts';

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
  readonly space: Workspace;
}

/** Something that is done to the shares of a drawn seat, by its row in `Drawn.seats`. */
export type OfSeat = (at: number) => void;

/** Where the draws of an entry begin, for a routine. */
export function addressOf({ draws, space: { shares } }: Drawn, entry: number): number {
  return shares.byteOffset + entry * draws * Float64Array.BYTES_PER_ELEMENT;
}

/** Puts in the shares of a seat: what is expected, more or less what moves with other seats and what the seat does on its own. */
export function fillSeat(drawn: Drawn, at: number): void {
  const { views, from, blocs, places, centres, ofField, ofOwn } = drawn;
  const { routines, added } = drawn.space;
  for (let entry = from[at]!; entry < from[at + 1]!; entry += 1) {
    const bloc = blocs[entry]!;
    let out = addressOf(drawn, entry);
    for (let view = 0; view < views.length; view += 1) {
      const { half, fields, own } = views[view]!;
      const by = entry * views.length + view;
      const start = places[by]! * half * Float32Array.BYTES_PER_ELEMENT;
      const row = fields[bloc]!.deviation.byteOffset + start;
      const ownRow = own[bloc]!.byteOffset + start;
      const together = added[view]![bloc]!.byteOffset;
      const [centre, weight, ownWeight] = [centres[by]!, ofField[by]!, ofOwn[by]!];
      const mirrored = out + half * Float64Array.BYTES_PER_ELEMENT;
      // Going by twos, each may put one number too many, where the next is put in after it.
      routines.fill(out, row, together, ownRow, centre, weight, ownWeight);
      routines.fill(mirrored, row, together, ownRow, centre, -weight, -ownWeight);
      out = mirrored + half * Float64Array.BYTES_PER_ELEMENT;
    }
  }
}
