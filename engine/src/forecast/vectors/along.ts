import { i32, pair, type Code } from './instructions.ts';
import type { Local } from './routine.ts';

/** Bytes of a double, of two, and of a single. */
export const DOUBLE = 8;
export const PAIR = 16;
export const SINGLE = 4;

/** Moves an address on. */
export function forward(address: Local, by: number): Code {
  return address.set(i32.add(address.get, i32.of(by)));
}

export function endOf(start: Local, length: number): Code {
  return i32.add(start.get, i32.of(length));
}

export function times(weight: Local, value: Code): Code {
  return pair.multiply(weight.get, value);
}

/** A sum that does not wait for each of its parts in turn. */
export function inTwos(parts: readonly Code[]): Code {
  if (parts.length === 1) return parts[0]!;
  const middle = parts.length >> 1;
  return pair.add(inTwos(parts.slice(0, middle)), inTwos(parts.slice(middle)));
}
