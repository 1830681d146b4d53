/** Instructions of WebAssembly one after another, as bytes. What leaves a value behind can be given to what takes one. */
export type Code = readonly number[];

/** An unsigned whole number as WebAssembly writes it: seven bits to a byte, the lowest first. */
export function unsigned(value: number): Code {
  const bytes: number[] = [];
  let left = value;
  do {
    const more = left > 127;
    bytes.push((left & 127) | (more ? 128 : 0));
    left >>>= 7;
  } while (left > 0);
  return bytes;
}

function signed(value: number): Code {
  const bytes: number[] = [];
  for (let left = value; ; left >>= 7) {
    const low = left & 127;
    const rest = left >> 7;
    const last = (rest === 0 && low < 64) || (rest === -1 && low >= 64);
    bytes.push(last ? low : low | 128);
    if (last) return bytes;
  }
}

type OfOne = (value: Code) => Code;
type OfTwo = (one: Code, other: Code) => Code;
type Load = (address: Code, offset?: number) => Code;
type Store = (address: Code, value: Code, offset?: number) => Code;

/** A number of the instructions on vectors has a prefix. */
const vector = (number: number) => [0xfd, ...unsigned(number)];

const one =
  (...instruction: number[]): OfOne =>
  (value) => [...value, ...instruction];
const two =
  (...instruction: number[]): OfTwo =>
  (first, second) => [...first, ...second, ...instruction];
// 0: nothing is promised of how addresses lie.
const load =
  (...instruction: number[]): Load =>
  (address, offset = 0) => [...address, ...instruction, 0, ...unsigned(offset)];
const store =
  (...instruction: number[]): Store =>
  (address, value, offset = 0) => [...address, ...value, ...instruction, 0, ...unsigned(offset)];

/** Whole numbers of 32 bits, and addresses. */
export const i32 = {
  of: (value: number): Code => [0x41, ...signed(value)],
  load: load(0x28),
  load8: load(0x2d),
  load16: load(0x2f),
  store: store(0x36),
  store8: store(0x3a),
  store16: store(0x3b),
  less: two(0x48),
  differs: two(0x47),
  add: two(0x6a),
  subtract: two(0x6b),
  multiply: two(0x6c),
  and: two(0x71),
  or: two(0x72),
  up: two(0x74),
  /** Moves the bits down and noughts in. */
  down: two(0x76),
  /** The whole part of a double, or the nearest there is. */
  fromDouble: one(0xfc, ...unsigned(2)),
};

/** Doubles. */
export const f64 = {
  of: (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)],
  load: load(0x2b),
  store: store(0x39),
  less: two(0x63),
  more: two(0x64),
  add: two(0xa0),
  subtract: two(0xa1),
  multiply: two(0xa2),
  fromSingle: one(0xbb),
};

/** Singles. */
export const f32 = { load: load(0x2a), add: two(0x92) };

/** Two doubles side by side; a condition is all ones or all noughts in each. */
export const pair = {
  load: load(...vector(0)),
  store: store(...vector(11)),
  loadSame: load(...vector(10)),
  same: one(...vector(20)),
  first: one(...vector(33), 0),
  second: one(...vector(33), 1),
  more: two(...vector(74)),
  either: two(...vector(80)),
  /** Whether a condition holds in one of the two. */
  any: one(...vector(83)),
  add: two(...vector(240)),
  subtract: two(...vector(241)),
  multiply: two(...vector(242)),
  /** The smaller and the larger of each, the first where neither is; at once, where that of single doubles has to look for what is no number. */
  smaller: two(...vector(246)),
  larger: two(...vector(247)),
  choose: (ifSo: Code, ifNot: Code, condition: Code): Code => [...ifSo, ...ifNot, ...condition, ...vector(82)],
};

/** Two singles side by side, where a pair of doubles may stand. */
export const singles = {
  load: load(...vector(93)),
  loadSame: load(...vector(9)),
  store: (address: Code, value: Code): Code => [...address, ...value, ...vector(91), 0, 0, 0],
  add: two(...vector(228)),
  toPair: one(...vector(95)),
  fromPair: one(...vector(94)),
};

/** Whole numbers in the places of two doubles. */
export const wholes = {
  same: one(...vector(17)),
  first: one(...vector(27), 0),
  second: one(...vector(27), 2),
};

/** Does something and, as long as the condition then holds, does it again. */
export function repeat(body: readonly Code[], condition: Code): Code {
  return [0x03, 0x40, ...body.flat(), ...condition, 0x0d, 0, 0x0b];
}

/** Does something where a condition holds. */
export function when(condition: Code, body: readonly Code[]): Code {
  return [...condition, 0x04, 0x40, ...body.flat(), 0x0b];
}
