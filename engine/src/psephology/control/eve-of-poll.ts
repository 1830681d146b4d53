import { requireCount, requireWithin, WrongInput } from '../wrong-input.ts';
import { requireWholeCouncil, sumOfSeats } from './seats.ts';
import type { Apart, ControlledBy, SeatsByParty } from './seats.ts';
import type { Outstanding } from './still-possible.ts';

/** A council on the eve of a poll. */
export interface EveOfPoll {
  readonly total: number;
  /** Seats not up, by party. */
  readonly carried: SeatsByParty;
  /** Seats not up that are empty, and stay so. */
  readonly vacant?: number;
  /** Seats up: those that somebody defends, empty ones being filled, and new ones. */
  readonly up: number;
  /** Seats up by the party that defends them. Leave out on new boundaries without a notional baseline. */
  readonly defending?: SeatsByParty;
  /** Who has control now; needed only without `defending`, and otherwise worked out. */
  readonly before?: ControlledBy;
  /** The wards that are up, where nominations are known. Without them any party may win any of the seats. */
  readonly wards?: readonly Outstanding[];
  readonly apart?: Apart | undefined;
}

/** Refuses an eve of poll whose seats do not add up, or of which nobody can say who has control. */
export function requireEve({ total, carried, vacant = 0, up, defending, before, wards }: EveOfPoll): void {
  requireCount('up', up);
  requireCount('vacant', vacant);
  requireWholeCouncil('carried, vacant and up', sumOfSeats('carried', carried) + vacant + up, total);
  if (defending) requireWithin('the sum of defending', sumOfSeats('defending', defending), 'up', up);
  if (!defending && !before) {
    throw new WrongInput(
      'defending is missing and so is before, where one was expected: give the seats defended, or who has control on the old boundaries.',
    );
  }
  const inWards = wards?.reduce((sum, { seats }) => sum + seats, 0) ?? up;
  if (inWards === up) return;
  throw new WrongInput(
    `wards have ${inWards} seats, where up (${up}) was expected: give every ward that is up, and only those.`,
  );
}
