import { requireCounts, requireSome, WrongInput } from '../wrong-input.ts';
import { compareQuotients } from './divisor-quotient.ts';
import type { ListQuestion, Quotient } from './divisor-types.ts';

/** The divisor a party comes to after so many seats, as a whole number of `parts` of one. */
export interface Divisors {
  readonly parts: number;
  readonly after: (seats: number) => number;
}

/** Where the parties stand between two seats. Each list is by position. */
export interface Race {
  readonly divisors: Divisors;
  readonly votes: readonly number[];
  /** Seats already won in constituencies: they count for the divisor, and nobody can take them away. */
  readonly held: readonly number[];
  readonly candidates: readonly (number | undefined)[];
  readonly won: number[];
  /** The divisor each party has now, and the one it won its last seat with. */
  readonly now: number[];
  readonly last: number[];
}

/** Refuses what cannot be counted, and lines the parties up. */
export function lineUp(
  votes: readonly number[],
  { seats, candidates = [] }: ListQuestion,
  divisors: Divisors,
  held: readonly number[] = votes.map(() => 0),
): Race {
  requireCounts('votes', votes);
  requireSome('seats', seats);
  requireCounts(
    'candidates',
    candidates.map((each) => each ?? 0),
  );
  const known = votes.map((_, party) => candidates[party]);
  const all = known.reduce((sum: number, each) => sum + (each ?? Infinity), 0);
  if (votes.length > 0 && all < seats) {
    throw new WrongInput(
      `seats is ${seats}, which is more than the candidates of all lists (${all}): check both, or leave the lists out.`,
    );
  }
  const now = held.map((each) => divisors.after(each));
  return { divisors, votes, held, candidates: known, won: votes.map(() => 0), now, last: votes.map(() => 0) };
}

/** Those with the highest quotient, and those with the next. Nobody without votes, or without a candidate left, is in a race. */
export function leaders(race: Race): { first: number[]; next: number[] } {
  let first: number[] = [];
  let next: number[] = [];
  for (let party = 0; party < race.votes.length; party++) {
    if (!canWin(race, party)) continue;
    const above = first.length === 0 ? 1 : against(race, party, first[0]!);
    if (above > 0) {
      next = first;
      first = [party];
    } else if (above === 0) {
      first.push(party);
    } else {
      const beside = next.length === 0 ? 1 : against(race, party, next[0]!);
      if (beside > 0) next = [party];
      else if (beside === 0) next.push(party);
    }
  }
  return { first, next };
}

export function hasCandidate({ candidates, won }: Race, party: number): boolean {
  const list = candidates[party];
  return list === undefined || won[party]! < list;
}

export function quotientNow({ votes, now, divisors }: Race, party: number): Quotient {
  return { votes: votes[party]!, divisor: now[party]!, parts: divisors.parts };
}

/** Gives the party a seat: its next quotient is smaller. */
export function takeSeat(race: Race, party: number): void {
  race.last[party] = race.now[party]!;
  race.won[party]! += 1;
  race.now[party] = race.divisors.after(race.held[party]! + race.won[party]!);
}

function canWin(race: Race, party: number): boolean {
  return race.votes[party]! > 0 && hasCandidate(race, party);
}

function against({ votes, now }: Race, a: number, b: number): number {
  return compareQuotients(votes[a]!, now[a]!, votes[b]!, now[b]!);
}
