import { requireCounts, requireSome, WrongInput } from '../wrong-input.ts';
import { compareQuotients } from './divisor-quotient.ts';
import type { ListQuestion, Quotient } from './divisor-types.ts';

/** The divisor a party comes to after so many seats, as a whole number of `parts` of one. */
export interface Divisors {
  readonly parts: number;
  readonly after: (seats: number) => number;
}

/** Where the parties stand between two seats. Each list is by position but `order`. */
export interface Race {
  readonly divisors: Divisors;
  /** Seats already won in constituencies: they count for the divisor, and nobody can take them away. */
  readonly held: readonly number[];
  readonly candidates: readonly (number | undefined)[];
  readonly won: number[];
  /** The quotient each party has now, and the one it won its last seat with. */
  readonly now: Quotient[];
  readonly last: (Quotient | undefined)[];
  /** Positions of those who can still win, with votes and with a candidate left: the highest quotient first. */
  readonly order: number[];
  /** Each position as a list of its own: most seats have one winner and one next, and share these. */
  readonly alone: readonly (readonly number[])[];
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
  const now = votes.map((each, at) => ({ votes: each, divisor: divisors.after(held[at]!), parts: divisors.parts }));
  const order = [...votes.keys()].filter((party) => votes[party]! > 0 && known[party] !== 0);
  order.sort((a, b) => compareQuotients(now[b]!, now[a]!));
  return {
    divisors,
    held,
    candidates: known,
    won: votes.map(() => 0),
    now,
    last: votes.map(() => undefined),
    order,
    alone: votes.map((_, party) => [party]),
  };
}

/** How many have the same quotient as the one at this place of the order, which is the first of them. */
export function levelFrom({ order, now }: Race, from: number): number {
  let to = from + 1;
  while (to < order.length && compareQuotients(now[order[to]!]!, now[order[from]!]!) === 0) to++;
  return to - from;
}

/** Who they are, by position; nobody past the end of the order. */
export function levelAt(race: Race, from: number): readonly number[] {
  if (from >= race.order.length) return [];
  const level = levelFrom(race, from);
  if (level === 1) return race.alone[race.order[from]!]!;
  return race.order.slice(from, from + level).sort((a, b) => a - b);
}

export function hasCandidate({ candidates, won }: Race, party: number): boolean {
  const list = candidates[party];
  return list === undefined || won[party]! < list;
}

/** Gives the party a seat: its next quotient is smaller. */
export function takeSeat(race: Race, party: number): void {
  const { votes, parts } = (race.last[party] = race.now[party]!);
  race.won[party]! += 1;
  race.now[party] = { votes, divisor: race.divisors.after(race.held[party]! + race.won[party]!), parts };
  const from = race.order[0] === party ? 0 : race.order.indexOf(party);
  if (hasCandidate(race, party)) sink(race, from);
  else race.order.splice(from, 1);
}

/** Puts a party whose quotient fell where it belongs now, behind those it is level with. */
function sink({ order, now }: Race, from: number): void {
  const party = order[from]!;
  const quotient = now[party]!;
  let at = from;
  while (at + 1 < order.length && compareQuotients(now[order[at + 1]!]!, quotient) >= 0) {
    order[at] = order[at + 1]!;
    at++;
  }
  order[at] = party;
}
