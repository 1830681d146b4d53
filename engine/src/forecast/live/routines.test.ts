import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newRoom } from '../vectors/room.ts';
import { LEAST_DRAWN } from './routines-on-shares.ts';
import { routinesFor } from './routines.ts';

const BLOCS = 8;
const number = fc.double({ min: -2, max: 2, noNaN: true });
const single = fc.float({ min: -2, max: 2, noNaN: true });
const numbers = (length: number) => fc.array(number, { minLength: length, maxLength: length });
const singles = (length: number) => fc.array(single, { minLength: length, maxLength: length });

/** What routines are given in a night of so many draws in two views, whose halves may be odd. */
const nights = fc.integer({ min: 1, max: 5 }).chain((half) =>
  fc.record({
    half: fc.constant(half),
    row: singles(half),
    added: singles(half),
    own: singles(half),
    shares: numbers(3 * 4 * half),
    columns: numbers(BLOCS * half),
    moves: numbers(BLOCS * 4 * half),
    weights: numbers(BLOCS),
    untold: singles(2 * half),
  }),
);

test('the routines come to what plain loops do, whatever the draws', () => {
  fc.assert(
    fc.property(nights, number, number, number, ({ half, ...given }, centre, weight, ownWeight) => {
      const draws = 4 * half;
      const room = newRoom(1 << 16);
      const routines = routinesFor(room, draws, half);
      const placed = (values: readonly number[], column: Float64Array | Float32Array) => {
        column.set(values);
        return column.byteOffset;
      };
      const [row, added, own] = [given.row, given.added, given.own].map((each) => placed(each, room.singles(half)));
      const field = (draw: number) => Math.fround(given.row[draw]! + given.added[draw]!);

      const filled = room.doubles(half);
      routines.fill(filled.byteOffset, row!, added!, own!, centre, weight, ownWeight);
      filled.forEach((each, draw) => expect(each).toBe(centre + (weight * field(draw) + ownWeight * given.own[draw]!)));

      const squares = given.row.reduce((sum, _, draw) => sum + field(draw) ** 2, 0);
      expect(routines.squares(row!, added!)).toBeCloseTo(squares, 12);

      const products = room.doubles(BLOCS);
      routines.products(row!, added!, placed(given.columns, room.doubles(BLOCS * half)), products.byteOffset);
      products.forEach((each, bloc) => {
        const sum = given.row.reduce((so, _, draw) => so + field(draw) * given.columns[draw * BLOCS + bloc]!, 0);
        expect(each).toBeCloseTo(sum, 12);
      });

      const shares = room.doubles(3 * draws);
      shares.set(given.shares);
      const sum = given.shares.slice(0, draws).reduce((so, each) => so + Math.max(each, LEAST_DRAWN), 0);
      expect(routines.sum(shares.byteOffset)).toBeCloseTo(sum, 12);

      const [moves, weights] = [placed(given.moves, room.doubles(BLOCS * draws)), room.doubles(BLOCS)];
      routines.move(shares.byteOffset, moves, placed(given.weights, weights));
      routines.widen(shares.byteOffset, placed(given.untold, room.singles(2 * half)), weight);
      shares.forEach((each, at) => {
        const moved = given.weights.reduce((so, by, bloc) => so + by * given.moves[bloc * draws + at]!, 0);
        const widened = weight * given.untold[at % (2 * half)]! * (at < 2 * half ? 1 : -1);
        expect(each).toBeCloseTo(given.shares[at]! + (at < draws ? moved + widened : 0), 12);
      });
    }),
    { numRuns: 60 },
  );
});

test('a step moves a row of singles, and no number of the next row', () => {
  fc.assert(
    fc.property(nights, number, ({ half, row, own, columns }, covariance) => {
      const room = newRoom(1 << 16);
      const field = room.singles(2 * half);
      field.set([...row, ...own]);
      const byDraw = room.doubles(half + 1);
      byDraw.set(columns.slice(0, half));
      routinesFor(room, 4 * half, half).goAlong(field.byteOffset, byDraw.byteOffset, covariance);
      field.subarray(half).forEach((each, draw) => expect(each === own[draw]).toBe(true));
      expect([...field.subarray(0, half)]).toEqual(
        row.map((each, draw) => Math.fround(each + covariance * columns[draw]!)),
      );
    }),
    { numRuns: 60 },
  );
});

test('upsets are the draws in which another than the first has most', () => {
  fc.assert(
    fc.property(nights, fc.integer({ min: 2, max: 3 }), ({ half, shares: given }, contenders) => {
      const draws = 4 * half;
      const room = newRoom(1 << 16);
      const [shares, blocs] = [room.doubles(3 * draws), room.bytes(3)];
      const [upsets, upsetBy] = [room.shorts(draws), room.bytes(draws)];
      shares.set(given);
      blocs.set([4, 0, 7]);
      const end = shares.byteOffset + contenders * draws * Float64Array.BYTES_PER_ELEMENT;
      const { listUpsets } = routinesFor(room, draws, half);
      const count = listUpsets(shares.byteOffset, end, blocs.byteOffset, upsets.byteOffset, upsetBy.byteOffset);
      const expected = Array.from({ length: draws }, (_, draw) => {
        const ofDraw = Array.from({ length: contenders }, (_each, entry) => shares[entry * draws + draw]!);
        return [draw, ofDraw.indexOf(Math.max(...ofDraw))] as const;
      }).filter(([, entry]) => entry > 0);
      expect(Array.from({ length: count }, (_, at) => [upsets[at], upsetBy[at]])).toEqual(
        expected.map(([draw, entry]) => [draw, blocs[entry]]),
      );
    }),
    { numRuns: 60 },
  );
});
