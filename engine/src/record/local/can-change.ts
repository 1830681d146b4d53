import { canControlChange, type Outstanding } from '../../psephology/index.ts';
import { addDays } from '../dates.ts';
import type { PartyId } from '../types.ts';
import type { CouncilOn } from './answers.ts';
import { held, type AroundPoll, type Given, type Tally } from './around-poll.ts';
import { apartOf, controlOf, standingOf, sumOf } from './seats.ts';
import type { Composition } from './types.ts';
import type { WardOn } from './ward-answers.ts';

/** Whether control could change at the poll, and what it would take: from nominations where the wards are held. */
export function canChangeAt(given: Given, around: AroundPoll): CouncilOn['canChange'] {
  const { size, carried, defending } = around;
  const up = given.up.seats;
  if (size === undefined || up === undefined) return { kind: 'not held', why: 'wards' };
  if (!carried) return { kind: 'not held', why: given.after.kind === 'held' ? 'does not reconcile' : 'composition' };
  const vacant = size - sumOfTally(carried) - up;
  const snapshot = snapshotBefore(given);
  const controller = controlOf(given.before) ?? (snapshot && controlOf(standingOf(snapshot)));
  if (vacant < 0) return { kind: 'not held', why: 'does not reconcile' };
  const seats = defending.kind === 'held' && sumOfTally(defending.seats) <= up ? defending.seats : undefined;
  if (!seats && !controller) return { kind: 'not held', why: 'composition' };
  const can = canControlChange({
    total: size,
    carried,
    vacant,
    up,
    ...(seats && { defending: seats }),
    ...(controller && { before: controller }),
    ...(nominated(given.wards, up) && { wards: given.wards.map((ward) => outstandingOf(ward, around.columnOf)) }),
    apart: apartOn(given),
  });
  return { kind: 'held', ...(snapshot && { asOf: snapshot.date }), ...can };
}

/** The last composition of the months before the poll, where the eve of poll is not held: who had control then had it, as far as is known. */
export function snapshotBefore({ before, night }: Given): Composition | undefined {
  const nearest = before.kind === 'not held' && before.why === 'composition' ? before.nearest : undefined;
  return nearest && nearest.date < night && nearest.date > addDays(night, -NO_POLL_FOR) ? nearest : undefined;
}

/** Ordinary polls are at least a year apart: in fewer days before one, no other was held. */
const NO_POLL_FOR = 300;

/** Independents and others sit apart, as on the composition that is nearest to the poll. */
export function apartOn({ before, after }: Given) {
  const composition = held(before) ?? held(after);
  return composition ? apartOf(composition) : ['ind', 'other'];
}

/** Who stood counts only where every seat up is in a ward that is held, told apart and fought by the block vote. */
function nominated(wards: readonly WardOn[], up: number): boolean {
  const seats = wards.reduce((sum, { contest }) => sum + contest.seats, 0);
  return seats === up && wards.every(({ outcome }) => outcome.kind !== 'as marked');
}

export function outstandingOf({ contest, candidacies }: WardOn, columnOf: (party: PartyId) => PartyId): Outstanding {
  const standing = new Map<PartyId, number>();
  for (const { party } of candidacies) standing.set(columnOf(party), (standing.get(columnOf(party)) ?? 0) + 1);
  return { seats: contest.seats, standing };
}

export function sumOfTally(seats: Tally): number {
  return sumOf([...seats].map(([party, each]) => ({ party, seats: each })));
}
