import { partyOf, type Base } from './base.ts';
import { leaders, METHODS, project, type Leaders, type Method } from './methods.ts';
import type { Movement } from './movement.ts';
import { onceFor } from '../record/memo.ts';
import type { PartyId } from '../record/types.ts';

/**
 * What an illustration says of a seat: both methods beyond their bands keep it or move it to the same party; or they disagree or are too
 * close, and it cannot say; or the seat was not moved at all.
 */
export type Verdict = 'stays' | 'changes' | 'cannot say' | 'not moved';

/** An illustration of every seat by both methods. It is no forecast: it takes the shares as given. */
export interface Illustration {
  /** Who leads each seat in the votes it starts from. */
  readonly start: Leaders;
  readonly by: Readonly<Record<Method, Leaders>>;
  readonly verdicts: readonly Verdict[];
}

/** The lead, as a fraction of the vote, within which each method cannot say. */
export type Bands = Readonly<Record<Method, number>>;

const startingLeaders = onceFor((base: Base) => leaders(base, base.shares));

/**
 * Moves the votes by both methods and says of each seat whether they agree.
 *
 * @example
 * illustrate(
 *   layOut({ election: 'e', movers: ['a', 'b'], seats: [{ valid: 100, votes: [60, 40, null] }] }),
 *   { before: [0.6, 0.4], after: [0.4, 0.6], groupOf: [0], still: [0] },
 *   { uniform: 0.05, 'losers-proportional': 0.05 },
 * ).verdicts // => ['changes']
 */
export function illustrate(base: Base, movement: Movement, bands: Bands): Illustration {
  const start = startingLeaders(base);
  const by = {
    uniform: leaders(base, project(base, movement, 'uniform')),
    'losers-proportional': leaders(base, project(base, movement, 'losers-proportional')),
  };
  const verdicts: Verdict[] = [];
  for (let seat = 0; seat < base.seats; seat += 1) {
    const first = by.uniform.first[seat];
    const sure = METHODS.every((method) => by[method].first[seat] === first && by[method].lead[seat]! >= bands[method]);
    verdicts.push(
      movement.still[seat] ? 'not moved' : !sure ? 'cannot say' : first === start.first[seat] ? 'stays' : 'changes',
    );
  }
  return { start, by, verdicts };
}

/** Seats by party among some of the seats, most first; a party that leads none is left out. */
export function seatsByParty(
  base: Base,
  found: Leaders,
  among: Iterable<number>,
): { readonly party: PartyId; readonly seats: number }[] {
  const counts = new Map<PartyId, number>();
  for (const seat of among) {
    const party = partyOf(base, seat, found.first[seat]!);
    if (party !== undefined) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return [...counts]
    .map(([party, seats]) => ({ party, seats }))
    .toSorted((a, b) => b.seats - a.seats || (a.party < b.party ? -1 : 1));
}
