import type { LaidOut } from './lay-out.ts';
import type { Stretch } from './stretch.ts';
import { STRETCH } from './words.ts';

/** Where wins are counted. Every draw begins with each seat won by its leader; upsets move the others. */
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

/** Puts what upsets have changed in the draws of a stretch into the totals. */
export function settleTotals({ parties }: LaidOut, { rows, totals: changed }: Stretch, { totals }: Tally): void {
  for (let place = 0; place < STRETCH; place += 1) {
    const row = rows[place]!;
    if (row < 0) continue;
    for (let party = 0; party < parties; party += 1) totals[row + party]! += changed[place * parties + party]!;
  }
  changed.fill(0);
}

/** Puts what upsets have changed into the wins. */
export function settleWins({ open, parties }: LaidOut, { wins: changed }: Stretch, { wins }: Tally): void {
  for (let row = 0; row < open.length; row += 1)
    for (let party = 0; party < parties; party += 1)
      wins[open[row]! * parties + party]! += changed[row * parties + party]!;
  changed.fill(0);
}
