import { refuseLots } from './divisor-lots.ts';
import { takeOutright } from './divisor-outright.ts';
import { shortfall } from './divisor-quotient.ts';
import { hasCandidate, levelAt, levelFrom, lineUp, takeSeat, type Divisors, type Race } from './divisor-race.ts';
import { settleTie } from './divisor-tie.ts';
import type { Allocation, AtLeastOne, ListQuestion, NextBest, Quotient, SeatWon, Shortfall } from './divisor-types.ts';

/**
 * Seats one by one to the highest quotient of votes and divisor: what D'Hondt, Sainte-Laguë and the additional member systems have in
 * common. Of several with the highest, each gets a seat if there are enough; otherwise the tie is settled, or awaits a lot.
 */
export function allocateByDivisors(
  votes: readonly number[],
  question: ListQuestion,
  divisors: Divisors,
  held?: readonly number[],
): Allocation {
  const race = lineUp(votes, question, divisors, held);
  const ladder: SeatWon[] = [];
  while (ladder.length < question.seats && race.order.length > 0) {
    takeOutright(race, ladder, question.seats);
    if (ladder.length === question.seats) break;
    const level = levelFrom(race, 0);
    const places = question.seats - ladder.length;
    if (level > places) return finish(race, ladder, question, places);
    const next = levelAt(race, level);
    if (level === 1) win(race, ladder, race.order[0]!, next, 'outright');
    else for (const party of levelAt(race, 0)) win(race, ladder, party, next, 'level');
  }
  refuseLots(question.lots);
  if (ladder.length === 0) return { kind: 'no votes', unfilled: question.seats };
  return allocated(race, ladder, question.seats);
}

function finish(race: Race, ladder: SeatWon[], question: ListQuestion, places: number): Allocation {
  const tied = levelAt(race, 0);
  const behind = levelAt(race, tied.length);
  const { won, level, places: open } = settleTie(race, { tied, places }, question);
  const left = tied.filter((party) => won.every((each) => each.party !== party));
  const next = left.length > 0 ? left : behind;
  const rows = won.map(({ party, settled }, at) => rowFor(race, ladder.length + at + 1, party, next, settled));
  ladder.push(...rows);
  for (const { party } of won) takeSeat(race, party);
  if (level) return { kind: 'tied awaiting lot', ladder, seats: race.won, tied: level, places: open };
  return allocated(race, ladder, question.seats);
}

/** A seat more for the party: others who are level keep the quotient they have, so one after the other is the same as all at once. */
function win(race: Race, ladder: SeatWon[], party: number, next: readonly number[], settled: SeatWon['settled']): void {
  ladder.push(rowFor(race, ladder.length + 1, party, next, settled));
  takeSeat(race, party);
}

function rowFor(
  race: Race,
  seat: number,
  party: number,
  next: readonly number[],
  settled: SeatWon['settled'],
): SeatWon {
  const quotient = race.now[party]!;
  return { seat, party, quotient, next: nextBest(race, next, quotient), settled };
}

function nextBest(race: Race, parties: readonly number[], above: Quotient): NextBest | undefined {
  const first = parties[0];
  if (first === undefined) return undefined;
  const quotient = race.now[first]!;
  return { parties: parties as AtLeastOne, quotient, short: shortfall(quotient, above) };
}

function allocated(race: Race, ladder: readonly SeatWon[], seats: number): Allocation {
  const unfilled = seats - ladder.length;
  const another = race.now.map((_, party) => shortOfAnother(race, party, unfilled));
  return { kind: 'allocated', ladder, seats: race.won, another, unfilled };
}

/** One more seat would come from the party whose last seat was the least sure. */
function shortOfAnother(race: Race, party: number, unfilled: number): Shortfall | undefined {
  if (!hasCandidate(race, party)) return undefined;
  if (unfilled > 0) return { votes: 1, oneFewerTies: false };
  let least: Shortfall | undefined;
  for (const [other, last] of race.last.entries()) {
    if (!last || other === party) continue;
    const need = shortfall(race.now[party]!, last);
    if (!least || need.votes < least.votes || (need.votes === least.votes && need.oneFewerTies)) least = need;
  }
  return least;
}
