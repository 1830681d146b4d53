import type { LaidOut } from './lay-out.ts';
import type { Stretch } from './stretch.ts';
import { STRETCH } from './words.ts';

/** Where wins are counted. Every draw begins with each seat won by its leader; `countUpsets` moves the others. */
export interface Tally {
  /** Seats × parties. */
  readonly wins: Uint32Array;
  /** Draws × parties. */
  readonly totals: Int16Array;
}

/** Gives every open seat to its leader in `draws` draws, whose totals begin with a row of the tally. */
export function countLeaders({ open, parties, party, width }: LaidOut, tally: Tally, row: number, draws: number): void {
  const leaders = new Int16Array(parties);
  open.forEach((seat, at) => {
    leaders[party[at * width]!]! += 1;
    tally.wins[seat * parties + party[at * width]!]! += draws;
  });
  for (let each = row; each < row + draws; each += 1) tally.totals.set(leaders, each * parties);
}

/** Moves the wins of draws in which a seat's second-placed was found to be surely ahead. */
export function countSure({ open, parties, width, party }: LaidOut, stretch: Stretch, { wins, totals }: Tally): void {
  const { rows, listed, apart, sure } = stretch;
  for (let row = 0; row < open.length; row += 1) {
    if (sure[row] === 0) continue;
    const p0 = party[row * width]!;
    const p1 = party[row * width + 1]!;
    const last = row * apart + STRETCH - 1;
    let moved = 0;
    for (let each = last - sure[row]! + 1; each <= last; each = (each + 1) | 0) {
      const total = rows[listed[each]!]!;
      if (total < 0) continue;
      moved = (moved + 1) | 0;
      totals[(total + p0) | 0]! -= 1;
      totals[(total + p1) | 0]! += 1;
    }
    const seat = Math.imul(open[row]!, parties);
    wins[seat + p0]! -= moved;
    wins[seat + p1]! += moved;
  }
}

/**
 * Draws every listed seat of a stretch, and where its leader is overtaken moves the win. The loop that all of a simulation's time goes
 * into: the first five contenders are written out because going round for them takes twice as long.
 */
export function countUpsets(laid: LaidOut, stretch: Stretch, tally: Tally): void {
  const { open, parties, width, contenders, party, share, spread, group } = laid;
  const { tables, directionsAt, commonAt, rows, listed, apart, lengths } = stretch;
  const { starts, slopes, orders } = stretch.words;
  const { wins, totals } = tally;
  for (let row = 0; row < open.length; row += 1) {
    const end = row * apart + lengths[row]!;
    if (lengths[row] === 0) continue;
    const top = row * width;
    const groupAt = commonAt + group[row]! * parties * STRETCH;
    const further = contenders[row]!;
    const slope = slopes[row]!;
    const base = (starts[row]! + Math.imul(stretch.number * STRETCH, slope)) | 0;
    const order = orders[row]!;
    const step = (order >>> 5) | 1;
    const p0 = party[top]!;
    const p1 = party[top + 1]!;
    const p2 = party[top + 2]!;
    const p3 = party[top + 3]!;
    const p4 = party[top + 4]!;
    const m0 = share[top]!;
    const m1 = share[top + 1]!;
    const m2 = share[top + 2]!;
    const m3 = share[top + 3]!;
    const m4 = share[top + 4]!;
    const s0 = spread[top]!;
    const s1 = spread[top + 1]!;
    const s2 = spread[top + 2]!;
    const s3 = spread[top + 3]!;
    const s4 = spread[top + 4]!;
    const c0 = (groupAt + Math.imul(p0, STRETCH)) | 0;
    const c1 = (groupAt + Math.imul(p1, STRETCH)) | 0;
    const c2 = (groupAt + Math.imul(p2, STRETCH)) | 0;
    const c3 = (groupAt + Math.imul(p3, STRETCH)) | 0;
    const c4 = (groupAt + Math.imul(p4, STRETCH)) | 0;
    for (let each = row * apart; each < end; each = (each + 1) | 0) {
      const place = listed[each]!;
      const word = ((order + Math.imul(place, step)) << 27) | ((base + Math.imul(place, slope)) >>> 5);
      const radius = tables[word >>> 20]!;
      const turn = (directionsAt + Math.imul((word >>> 9) & 2047, parties)) | 0;
      const v0 = m0 + tables[(c0 + place) | 0]! + radius * (s0 * tables[(turn + p0) | 0]!);
      const v1 = m1 + tables[(c1 + place) | 0]! + radius * (s1 * tables[(turn + p1) | 0]!);
      const v2 = m2 + tables[(c2 + place) | 0]! + radius * (s2 * tables[(turn + p2) | 0]!);
      const v3 = m3 + tables[(c3 + place) | 0]! + radius * (s3 * tables[(turn + p3) | 0]!);
      const v4 = m4 + tables[(c4 + place) | 0]! + radius * (s4 * tables[(turn + p4) | 0]!);
      if (v1 <= v0 && v2 <= v0 && v3 <= v0 && v4 <= v0 && further <= 5) continue;
      let best = v0;
      let winner = p0;
      if (v1 > best) {
        best = v1;
        winner = p1;
      }
      if (v2 > best) {
        best = v2;
        winner = p2;
      }
      if (v3 > best) {
        best = v3;
        winner = p3;
      }
      if (v4 > best) {
        best = v4;
        winner = p4;
      }
      for (let rank = 5; rank < further; rank += 1) {
        const p = party[top + rank]!;
        const v =
          share[top + rank]! +
          tables[(groupAt + Math.imul(p, STRETCH) + place) | 0]! +
          radius * (spread[top + rank]! * tables[(turn + p) | 0]!);
        if (v > best) {
          best = v;
          winner = p;
        }
      }
      if (winner === p0) continue;
      const total = rows[place]!;
      if (total < 0) continue;
      const seat = Math.imul(open[row]!, parties);
      wins[seat + p0]! -= 1;
      wins[seat + winner]! += 1;
      totals[total + p0]! -= 1;
      totals[total + winner]! += 1;
    }
  }
}
