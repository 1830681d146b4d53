/**
 * Numbers from 0 up to 1 that look random and are the same every time from the same seed, so that an interval can be made again to the last
 * digit: a Weyl sequence of 32 bits, mixed by the finaliser of MurmurHash3 (A. Appleby).
 *
 * @example
 * seeded(1)() === seeded(1)() // => true
 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
  };
}
