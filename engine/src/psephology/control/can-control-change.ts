import { controllerOf } from './change-of-control.ts';
import { control } from './control.ts';
import { requireEve } from './eve-of-poll.ts';
import type { EveOfPoll } from './eve-of-poll.ts';
import { addSeats, sumOfSeats } from './seats.ts';
import type { ControlledBy, SeatsByParty } from './seats.ts';
import { stillPossible } from './still-possible.ts';
import type { Range, StillPossible } from './still-possible.ts';

/** A party's way to control. What depends on defended seats is undefined on new boundaries without a baseline. */
export interface WayToControl {
  readonly carried: number;
  readonly defends: number | undefined;
  readonly held: number | undefined;
  readonly minimum: number;
  readonly maximum: number;
  /** How many of the seats up it has to win; 0 when it has enough that are not up. */
  readonly mustWin: number;
  /** How many seats more than now; 0 for a party that has control. */
  readonly netGains: number | undefined;
  /** How many seats fewer than now would still be control; 0 for a party without it. */
  readonly spare: number | undefined;
  readonly control: 'certain' | 'possible' | 'impossible';
}

export interface CanControlChange {
  readonly total: number;
  readonly needed: number;
  readonly up: number;
  readonly before: ControlledBy;
  readonly canChange: boolean;
  /** Whether the party that has control could end without it; false where nobody has it. */
  readonly canLose: boolean;
  /** Parties without control that could gain it. */
  readonly canGain: readonly string[];
  /** Whether a party that is named nowhere here could gain it: only without nominations, and enough seats up. */
  readonly unlistedCanGain: boolean;
  readonly noOverallControlPossible: boolean;
  readonly parties: ReadonlyMap<string, WayToControl>;
}

/**
 * Can control change at this poll, and what would it take? Exact: a party without enough seats up cannot gain control, and one with
 * enough that are not up cannot lose it, whoever votes how.
 *
 * Unit: seats. Source: arithmetic of elections by thirds and halves (Local Government Act 1972, s. 7; Local Government Act 2000, s. 85).
 *
 * @throws WrongInput when figures are not counts, the parts do not come to the total, more are defended than are up, the wards do not
 * come to the seats up, or neither `defending` nor `before` is given.
 * @example
 * canControlChange({ total: 42, carried: new Map([['lab', 22], ['ld', 6]]), up: 14, defending: new Map([['lab', 6], ['ld', 8]]) }).canChange // => false
 * canControlChange({ total: 51, carried: new Map([['con', 16], ['lab', 18]]), up: 17, defending: new Map([['con', 8], ['lab', 9]]) }).parties.get('con') // => { carried: 16, defends: 8, held: 24, minimum: 16, maximum: 33, mustWin: 10, netGains: 2, spare: 0, control: 'possible' }
 */
export function canControlChange(eve: EveOfPoll): CanControlChange {
  requireEve(eve);
  const { total, carried, vacant = 0, up, wards = [{ seats: up }], apart } = eve;
  const settled = withAll(carried, eve.defending);
  const possible = stillPossible({ total, settled, vacant, outstanding: wards, apart });
  const { needed, majorities, unlistedMajority, noOverallControl } = possible;
  const before = controlBefore(eve);
  const controller = before.kind === 'overall majority' ? before.party : undefined;
  const canGain = majorities.filter((party) => party !== controller);
  const canLose = controller !== undefined && (possible.parties.get(controller)?.minimum ?? 0) < needed;
  const parties = [...possible.parties].map(
    ([party, range]) => [party, wayToControl(eve, party, range, possible)] as const,
  );
  return {
    total,
    needed,
    up,
    before,
    canChange: controller === undefined ? canGain.length > 0 || unlistedMajority : canLose,
    canLose,
    canGain,
    unlistedCanGain: unlistedMajority,
    noOverallControlPossible: noOverallControl,
    parties: new Map(parties),
  };
}

function wayToControl(
  eve: EveOfPoll,
  party: string,
  range: Range,
  { needed, majorities }: StillPossible,
): WayToControl {
  const { minimum, maximum } = range;
  const carried = eve.carried.get(party) ?? 0;
  const defends = eve.defending && (eve.defending.get(party) ?? 0);
  const held = defends === undefined ? undefined : carried + defends;
  return {
    carried,
    defends,
    held,
    minimum,
    maximum,
    mustWin: Math.max(0, needed - carried),
    netGains: held === undefined ? undefined : Math.max(0, needed - held),
    spare: held === undefined ? undefined : Math.max(0, held - needed),
    control: !majorities.includes(party) ? 'impossible' : minimum >= needed ? 'certain' : 'possible',
  };
}

/** The seats not up, and a place in the list for parties that only defend: they count for nothing until declared. */
function withAll(carried: SeatsByParty, defending: SeatsByParty = new Map()): SeatsByParty {
  return new Map([
    ...carried,
    ...[...defending.keys()].filter((party) => !carried.has(party)).map((party) => [party, 0] as const),
  ]);
}

function controlBefore(eve: EveOfPoll): ControlledBy {
  const { total, carried, vacant = 0, up, defending = new Map(), before, apart } = eve;
  if (before) return controllerOf(before);
  const seats = new Map(carried);
  addSeats(seats, defending);
  const empty = vacant + up - sumOfSeats('defending', defending);
  return controllerOf(control({ seats, vacant: empty, total, apart }));
}
