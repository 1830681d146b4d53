import { DIRECTIONS, uniforms } from './words.ts';

const SEED = 20240704;

/**
 * Directions spread over the sphere, rows of `dimensions` numbers of length 1. They come in frames at right angles, turned at random, so
 * that with both signs of each the mean is nought and no two dimensions are correlated: exactly where the number of rows can be divided by
 * the dimensions, otherwise to a thousandth.
 */
export function directions(dimensions: number): Float64Array {
  const rows = new Float64Array(DIRECTIONS * dimensions);
  const random = uniforms(SEED);
  for (let row = 0; row < DIRECTIONS; row += 1) {
    const direction = rows.subarray(row * dimensions, (row + 1) * dimensions);
    do inBall(direction, random);
    while (!straighten(direction, rows.subarray((row - (row % dimensions)) * dimensions, row * dimensions)));
  }
  return rows;
}

/** A point evenly spread over the ball: its direction is evenly spread over the sphere. Beyond a few dimensions the ball is rarely hit. */
function inBall(point: Float64Array, random: Generator<number, never>): void {
  let square: number;
  do {
    square = 0;
    for (let axis = 0; axis < point.length && square <= 1; axis += 1) {
      point[axis] = 2 * random.next().value - 1;
      square += point[axis]! ** 2;
    }
  } while (square > 1);
}

/** Takes off what lies along the frame's earlier directions and makes the rest 1 long; false where too little is left. */
function straighten(direction: Float64Array, frame: Float64Array): boolean {
  const dimensions = direction.length;
  for (let start = 0; start < frame.length; start += dimensions) {
    let along = 0;
    for (let axis = 0; axis < dimensions; axis += 1) along += direction[axis]! * frame[start + axis]!;
    for (let axis = 0; axis < dimensions; axis += 1) direction[axis]! -= along * frame[start + axis]!;
  }
  let square = 0;
  for (const each of direction) square += each * each;
  if (square < 1e-6) return false;
  const length = Math.sqrt(square);
  for (let axis = 0; axis < dimensions; axis += 1) direction[axis]! /= length;
  return true;
}
