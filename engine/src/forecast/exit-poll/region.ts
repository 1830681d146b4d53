import { areaKey, seatsIn, type ElectoralRecord, type Region } from '../../record/index.ts';
import { BLOCS, K, type Bloc } from '../blocs/blocs.ts';
import { nightOf } from '../blocs/from-record.ts';
import { intervalOf } from '../scores/interval.ts';
import { drawnFrom, seatsInDraws } from './draws.ts';
import type { ExitPoll } from './exit-poll.ts';
import { expectedDeclarations } from './expected-declarations.ts';
import { groupsUnder, heldBefore, type Group } from './groups.ts';
import { invert, type Inversion, type InversionOptions } from './inversion.ts';
import { tellingSeats } from './telling.ts';

/** A seat of the region as the exit poll suggests it. */
export interface SeatUnderExitPoll {
  readonly gss: string;
  readonly name: string;
  /** Who came first at the base; notional where the seat was redrawn. */
  readonly before: Bloc;
  readonly group: Group;
  /** Win probability of each bloc that stands, the likeliest first; none in the Speaker's seat. */
  readonly chances: readonly { readonly bloc: Bloc; readonly chance: number }[];
  /** Minutes after the polls close at which it may be expected to declare, where that is known. */
  readonly expected?: number;
}

/** A count with what is expected of it and the range that holds it nine times in ten, if the method's errors are what they were. */
export interface Expected {
  readonly bloc: Bloc;
  /** Seats of the region that it held at the base. */
  readonly before: number;
  readonly seats: number;
  readonly low: number;
  readonly high: number;
}

export interface RegionUnderExitPoll {
  readonly region: string;
  readonly election: string;
  /** What the answer rests on beside the exit poll. */
  readonly with: readonly ('polls' | 'MRP')[];
  readonly seats: readonly SeatUnderExitPoll[];
  readonly expected: readonly Expected[];
  /** The five whose results will tell most about the exit poll, the most telling first. */
  readonly telling: readonly (SeatUnderExitPoll & { readonly explains: number })[];
}

export interface RegionQuestion extends InversionOptions {
  readonly region: Region;
  /** Id of the election that the exit poll was taken at. */
  readonly election: string;
  readonly exitPoll: ExitPoll;
  /** Worked out before from the same exit poll and options: it is the same for every region. */
  readonly inversion?: Inversion;
}

/**
 * What an exit poll means for a region: an illustration from national totals alone, which no exit poll gives for a seat. Win probabilities, three
 * groups of seats, expected seats with ranges, and the seats that will tell.
 *
 * @throws NotFound when the region has no seats on the election's boundaries.
 */
export function regionUnderExitPoll(record: ElectoralRecord, question: RegionQuestion): RegionUnderExitPoll {
  const {
    region,
    election,
    exitPoll,
    inversion = invert(nightOf(record, election), exitPoll, question),
    ...options
  } = question;
  const { night } = inversion.model;
  const inRegion = new Set(seatsIn(region, night.boundaries).map(({ area }) => areaKey(area)));
  const among = [...night.areas.keys()].filter((seat) =>
    inRegion.has(areaKey({ boundarySet: night.boundaries, gss: night.areas[seat]! })),
  );
  const times = expectedDeclarations(record, election);
  const groups = groupsUnder(inversion);
  const seatAt = (seat: number) => seatUnder(inversion, seat, groups[seat]!, times[seat]);
  return {
    region: region.id,
    election,
    with: [...(options.polls ? (['polls'] as const) : []), ...(options.mrp ? (['MRP'] as const) : [])],
    seats: among.map(seatAt),
    expected: expectedSeats(inversion, among),
    telling: tellingSeats(inversion, among, times).map(({ seat, explains }) => ({ ...seatAt(seat), explains })),
  };
}

function seatUnder(inversion: Inversion, seat: number, group: Group, expected: number | undefined): SeatUnderExitPoll {
  const { night } = inversion.model;
  const chances = BLOCS.flatMap((bloc, column) => {
    const chance = inversion.probabilities[seat * K + column]!;
    return chance > 0 ? [{ bloc, chance }] : [];
  });
  return {
    gss: night.areas[seat]!,
    name: night.names[seat]!,
    before: BLOCS[heldBefore(inversion, seat)]!,
    group,
    chances: chances.toSorted((a, b) => b.chance - a.chance),
    expected,
  };
}

function expectedSeats(inversion: Inversion, among: readonly number[]): Expected[] {
  const { night } = inversion.model;
  const moved = among.filter((seat) => !night.speaker[seat]);
  const drawn = seatsInDraws(drawnFrom(inversion), moved);
  return BLOCS.flatMap((bloc, column) => {
    const seats = moved.reduce((sum, seat) => sum + inversion.probabilities[seat * K + column]!, 0);
    const before = moved.filter((seat) => heldBefore(inversion, seat) === column).length;
    const { low, high } = intervalOf(drawn[column]!);
    return before > 0 || high > 0 || seats >= 0.05
      ? [{ bloc, before, seats, low: Math.floor(low), high: Math.ceil(high) }]
      : [];
  });
}
