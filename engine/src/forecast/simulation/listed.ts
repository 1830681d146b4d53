import type { LaidOut } from './lay-out.ts';
import { measureGaps, settle, type Bounds } from './settled.ts';
import type { Stretch } from './stretch.ts';
import { SLICES, STRETCH } from './words.ts';

/** Radii in a part. */
const PART = SLICES / STRETCH;

/** Lists every draw of a stretch for every seat: one list for all. */
export function listAll(stretch: Stretch): void {
  for (let place = 0; place < STRETCH; place += 1) stretch.listed[place] = place;
  stretch.lengths.fill(STRETCH);
  stretch.apart = 0;
}

/**
 * Lists, for each seat, the draws of a stretch in which its leader might be caught: often none. Only those with longer radii than settle it
 * in the worst of the draws are looked at, and listed where in this very draw the second-placed gains enough, or another might. Where only
 * the second-placed might, and gains more than rounding could, nothing is left to be looked at: those are listed from the end.
 */
export function listDoubtful(laid: LaidOut, bounds: Bounds, stretch: Stretch): void {
  const { open, width, parties, party, spread } = laid;
  const { lead, pair, gaps, settles, rests, surely } = bounds;
  const { rough, directionsAt, listed, lengths, sure } = stretch;
  const { starts, slopes, orders } = stretch.words;
  measureGaps(laid, bounds, stretch);
  settle(laid, bounds);
  for (let row = 0; row < open.length; row += 1) {
    const settled = settles[row]!;
    lengths[row] = 0;
    sure[row] = 0;
    if (settled === SLICES) continue;
    const start = row * (width - 1);
    const top = row * width;
    const p0 = party[top]!;
    const p1 = party[top + 1]!;
    const s0 = spread[top]!;
    const s1 = spread[top + 1]!;
    const ahead = lead[start]!;
    const gapsAt = pair[start]! * STRETCH;
    const turn0 = directionsAt + p0;
    const turn1 = directionsAt + p1;
    const slope = slopes[row]!;
    const base = (starts[row]! + Math.imul(stretch.number * STRETCH, slope)) | 0;
    const order = orders[row]!;
    const step = (order >>> 5) | 1;
    // The inverse of the step, modulo 32: from each part to the place of the draw that has it.
    const back = Math.imul(step, 2 - Math.imul(step, step));
    const listedAt = row * STRETCH;
    const lastAt = listedAt + STRETCH - 1;
    const margin = surely[row]!;
    let length = 0;
    let wins = 0;
    let doubts = 0;
    const alone = Math.floor(rests[row]! / PART);
    for (let part = Math.floor(settled / PART); part < alone; part = (part + 1) | 0) {
      const place = Math.imul(part - order, back) & 31;
      const word = (part << 27) | ((base + Math.imul(place, slope)) >>> 5);
      const turn = Math.imul((word >>> 9) & 2047, parties);
      const gain = rough[word >>> 20]! * (s1 * rough[(turn1 + turn) | 0]! - s0 * rough[(turn0 + turn) | 0]!);
      const needed = ahead + gaps[(gapsAt + place) | 0]!;
      listed[(listedAt + length) | 0] = place;
      listed[(lastAt - wins) | 0] = place;
      wins = (wins + +(gain > needed + margin)) | 0;
      doubts = (doubts + +(gain > needed)) | 0;
      length = (doubts - wins) | 0;
    }
    sure[row] = wins;
    for (let part = alone; part < STRETCH; part = (part + 1) | 0) {
      listed[(listedAt + length) | 0] = Math.imul(part - order, back) & 31;
      length = (length + 1) | 0;
    }
    lengths[row] = length;
  }
}
