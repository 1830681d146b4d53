import { LARGEST_EXACT, shortfall } from './divisor-quotient.ts';
import type { Race } from './divisor-race.ts';
import type { AtLeastOne, SeatWon } from './divisor-types.ts';

/**
 * Gives out seats up to the first at which anybody is level, which is nearly all there are. Nothing is done otherwise than seat by seat; but a
 * house of hundreds has hundreds of rows, and one loop over bare numbers takes a third less time. Where lists can run out, or a product is too
 * large for a double, it leaves every seat to the careful way.
 */
export function takeOutright(race: Race, ladder: SeatWon[], seats: number): void {
  const { now, order, won, held, candidates, divisors } = race;
  const { parts, after } = divisors;
  const votes = now.map((each) => each.votes);
  const divisor = now.map((each) => each.divisor);
  const largest = after(Math.max(0, ...held) + seats);
  if (order.some((party) => candidates[party] !== undefined || votes[party]! * largest > LARGEST_EXACT)) return;
  if (
    order.some(
      (party, at) => at > 0 && votes[party]! * divisor[order[at - 1]!]! === votes[order[at - 1]!]! * divisor[party]!,
    )
  )
    return;
  let level = false;
  while (ladder.length < seats && order.length > 1 && !level) {
    const party = order[0]!;
    const behind = order[1]!;
    const quotient = now[party]!;
    const next = {
      parties: race.alone[behind] as AtLeastOne,
      quotient: now[behind]!,
      short: shortfall(now[behind]!, quotient),
    };
    ladder.push({ seat: ladder.length + 1, party, quotient, next, settled: 'outright' });
    won[party]! += 1;
    const mine = votes[party]!;
    const by = after(held[party]! + won[party]!);
    divisor[party] = by;
    race.last[party] = quotient;
    now[party] = { votes: mine, divisor: by, parts };
    let at = 1;
    for (; at < order.length; at++) {
      const other = order[at]!;
      const ahead = votes[other]! * by - mine * divisor[other]!;
      if (ahead < 0) break;
      if (ahead === 0) level = true;
      order[at - 1] = other;
    }
    order[at - 1] = party;
  }
}
