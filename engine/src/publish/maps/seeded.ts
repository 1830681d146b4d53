/**
 * Numbers from 0 up to 1 that look random and are the same every time, so that a drawing can be made again to the byte
 * (a 32-bit linear congruential generator with the constants of Numerical Recipes, its high bits used).
 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // A second mix: the low bits of such a generator alternate.
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 4294967296;
  };
}
