/** The golden ratio of 32 bits: counters in steps of it spread over all words. */
const STEP = 0x9e3779b9;

/**
 * A seat's random word is read in three parts: the highest 11 bits choose a radius, the next its sign, the next 11 a direction.
 */
export const SLICES = 2048;
export const DIRECTIONS = 2048;

/** Draws that are put in order together, and whose seats' words go along one line; see `SeatWords`. */
export const BLOCK = 1024;

/** Draws worked on together: few enough for all they need to stay in the nearest memory. */
export const STRETCH = 32;

/** Scrambles 32 bits with little bias (the multipliers are C. Wellons's, "lowbias32"). */
function mix(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

/** Two random words that stand for a draw, or for a block of draws. */
export type Keys = readonly [number, number];

/**
 * @param seed a whole number from 0 to 2^53
 * @param number of the draw from 0 on, or of the block from −1 down
 */
export function keysOf(seed: number, number: number): Keys {
  const [low, high] = [seed | 0, (seed / 2 ** 32) | 0];
  return [mix(mix(mix(low) ^ number) + high), mix(mix(mix(low + STEP) + number) ^ ~high)];
}

/** The word with a number under some keys. What it is depends on nothing that was drawn before. */
export function wordOf([first, second]: Keys, number: number): number {
  let word = (first + Math.imul(number + 1, STEP)) | 0;
  word = Math.imul(word ^ (word >>> 16), 0x21f0aaad) ^ second;
  word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
  return word ^ (word >>> 15);
}

/**
 * The words of the seats in the draws of a block. A seat has one draw of each stretch in each thirty-second of the radii, called a part:
 * the draw at `place` of a stretch has the lowest five bits of `orders + place × step` on top of its word (`step` is the odd number in the
 * five bits of `orders` from the sixth on), and below them the upper bits of `starts + (32 × stretch + place) × slopes`, in 32 bits. So any
 * seat of any draw can be drawn alone, and the draws of a seat with a long radius are found without looking at the others.
 *
 * In one draw the seats' words are independent, because the orders and starts are. The words of one seat in two draws have independent lower
 * parts, because the slopes are random and only the upper 18 bits are read (two-point sampling: B. Chor and O. Goldreich, "On the power of
 * two-point based sampling", Journal of Complexity 5 (1989)); their highest parts are independent in two stretches, and never the same in
 * one, which is a stratified sample. So how often a seat is won has at most the error that as many independent draws would give it.
 */
export interface SeatWords {
  readonly starts: Int32Array;
  readonly slopes: Int32Array;
  readonly orders: Int32Array;
}

/** What the words of a block of draws have in common. */
export function fillSeatWords({ starts, slopes }: SeatWords, open: Int32Array, seed: number, block: number): void {
  const keys = keysOf(seed, ~block);
  for (let row = 0; row < open.length; row += 1) {
    starts[row] = wordOf(keys, 2 * open[row]!);
    slopes[row] = wordOf(keys, 2 * open[row]! + 1);
  }
}

/** In which order the draws of a stretch of a block take the parts of the radii, seat by seat. */
export function fillOrders(
  { orders }: SeatWords,
  open: Int32Array,
  seed: number,
  block: number,
  stretch: number,
): void {
  const keys = keysOf(seed, ~block);
  for (let row = 0; row < open.length; row += 1) orders[row] = wordOf(keys, ~(open[row]! * STRETCH + stretch)) >>> 16;
}

/**
 * Evenly spread numbers from 0 up to, not including, 1: enough for tables, which are made once.
 */
export function* uniforms(seed: number): Generator<number, never> {
  for (let index = 0; ; index += 1) yield (mix(mix(index) ^ seed) >>> 0) / 2 ** 32;
}
