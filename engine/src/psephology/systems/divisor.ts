import { refuseLots } from './divisor-lots.ts';
import { shortfall } from './divisor-quotient.ts';
import { hasCandidate, leaders, lineUp, quotientNow, takeSeat, type Divisors, type Race } from './divisor-race.ts';
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
  while (ladder.length < question.seats) {
    const { first, next } = leaders(race);
    if (first.length === 0) break;
    const places = question.seats - ladder.length;
    if (first.length > places) return finish(race, ladder, question, { tied: first, next, places });
    const settled = first.length > 1 ? 'level' : 'outright';
    const rows = first.map((party, at) => rowFor(race, { seat: ladder.length + at + 1, party, next, settled }));
    ladder.push(...rows);
    for (const party of first) takeSeat(race, party);
  }
  refuseLots(question.lots);
  if (ladder.length === 0) return { kind: 'no votes', unfilled: question.seats };
  return allocated(race, ladder, question.seats);
}

function finish(
  race: Race,
  ladder: SeatWon[],
  question: ListQuestion,
  tie: { readonly tied: readonly number[]; readonly next: readonly number[]; readonly places: number },
): Allocation {
  const { won, level, places } = settleTie(race, tie, question);
  const left = tie.tied.filter((party) => won.every((each) => each.party !== party));
  const next = left.length > 0 ? left : tie.next;
  const rows = won.map((each, at) => rowFor(race, { ...each, seat: ladder.length + at + 1, next }));
  ladder.push(...rows);
  for (const { party } of won) takeSeat(race, party);
  if (level) return { kind: 'tied awaiting lot', ladder, seats: race.won, tied: level, places };
  return allocated(race, ladder, question.seats);
}

function rowFor(race: Race, row: Omit<SeatWon, 'quotient' | 'next'> & { readonly next: readonly number[] }): SeatWon {
  const { seat, party, settled } = row;
  const quotient = quotientNow(race, party);
  return { seat, party, quotient, next: nextBest(race, row.next, quotient), settled };
}

function nextBest(race: Race, parties: readonly number[], above: Quotient): NextBest | undefined {
  const [first] = parties;
  if (first === undefined) return undefined;
  const quotient = quotientNow(race, first);
  return { parties: parties as AtLeastOne, quotient, short: shortfall(quotient.votes, quotient.divisor, above) };
}

function allocated(race: Race, ladder: readonly SeatWon[], seats: number): Allocation {
  const unfilled = seats - ladder.length;
  const another = race.votes.map((_, party) => shortOfAnother(race, party, unfilled));
  return { kind: 'allocated', ladder, seats: race.won, another, unfilled };
}

/** One more seat would come from the party whose last seat was the least sure. */
function shortOfAnother(race: Race, party: number, unfilled: number): Shortfall | undefined {
  if (!hasCandidate(race, party)) return undefined;
  if (unfilled > 0) return { votes: 1, oneFewerTies: false };
  const lasts = race.won.flatMap((won, other) =>
    won > 0 && other !== party ? [{ votes: race.votes[other]!, divisor: race.last[other]! }] : [],
  );
  if (lasts.length === 0) return undefined;
  const needs = lasts.map((last) => shortfall(race.votes[party]!, race.now[party]!, last));
  return needs.reduce((least, each) =>
    each.votes < least.votes || (each.votes === least.votes && each.oneFewerTies) ? each : least,
  );
}
