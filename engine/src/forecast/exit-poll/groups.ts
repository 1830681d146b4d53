import { onceFor } from '../../record/memo.ts';
import { K } from '../blocs/blocs.ts';
import type { Outcome } from '../blocs/night.ts';
import { groupShares } from '../models/change.ts';
import { projectNight } from '../models/models.ts';
import { leadersOf } from '../models/standing.ts';
import type { Inversion } from './inversion.ts';

/** What two methods say of a seat together; `not moved` is the Speaker's. */
export type Group = 'changes hands' | 'cannot say' | 'stays' | 'not moved';

/** The probability from which the first method says so. */
export const SURE = 0.8;

/**
 * Whether each seat changes hands, n of them: said only where the inverted exit poll gives it four chances in five or more and losses in
 * proportion with gains added, given the changes by nation that the exit poll implies, lead to the same. The first is wary of seats, the second a
 * rule of one line; where they part nothing is said.
 */
export const groupsUnder = onceFor((inversion: Inversion): readonly Group[] => {
  const { night } = inversion.model;
  const { nation: groupOf } = night;
  const change = {
    groupOf,
    before: groupShares(night, groupOf, night.before, night.validBefore),
    after: groupShares(night, groupOf, inversion.means, night.validBefore),
  };
  const leaders = leadersOf(night, projectNight(night, change, 'piecewise'));
  return night.areas.map((_, seat) => {
    if (night.speaker[seat]) return 'not moved';
    const held = heldBefore(inversion, seat);
    const stays = inversion.probabilities[seat * K + held]!;
    if (leaders[seat] === held) return stays >= SURE ? 'stays' : 'cannot say';
    return 1 - stays >= SURE ? 'changes hands' : 'cannot say';
  });
});

/** The column that came first at the base. */
export function heldBefore({ model: { night } }: Inversion, seat: number): number {
  const row = night.before.subarray(seat * K, seat * K + K);
  return row.indexOf(Math.max(...row));
}

/** How often what was said of seats came true. */
export interface GroupScore {
  readonly group: Group;
  readonly seats: number;
  /** Seats of it that did change hands. */
  readonly changed: number;
}

/** Sets the groups of some seats beside what was declared; a seat not declared is not counted. */
export function scoreGroups(
  inversion: Inversion,
  groups: readonly Group[],
  outcome: Outcome,
  among: readonly number[],
): GroupScore[] {
  const declared = among.filter((seat) => outcome.winner[seat]! >= 0);
  return (['changes hands', 'cannot say', 'stays'] as const).map((group) => {
    const seats = declared.filter((seat) => groups[seat] === group);
    const changed = seats.filter((seat) => outcome.winner[seat] !== heldBefore(inversion, seat));
    return { group, seats: seats.length, changed: changed.length };
  });
}
