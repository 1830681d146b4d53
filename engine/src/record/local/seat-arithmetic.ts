import { largestOpposition, minimalCoalitions } from '../../psephology/index.ts';
import type { NotHeld, SeatArithmetic, Standing } from './answers.ts';
import { seatsOf } from './seats.ts';
import type { Administration } from './types.ts';

/** Sums over a council's seats. The opposition is what is outside a majority, or else outside the administration on record. */
export function seatArithmetic(
  standing: Standing,
  administration: Administration | undefined,
): SeatArithmetic | NotHeld {
  if (standing.kind !== 'held') return { kind: 'not held', why: standing.kind === 'not held' ? standing.why : 'seats' };
  const { composition, control } = standing;
  const council = seatsOf(composition);
  const inside = control.kind === 'overall majority' ? [control.party] : (administration?.parties ?? []);
  const seated = inside.length > 0 && inside.every((party) => council.seats.get(party));
  return {
    kind: 'held',
    minimalCoalitions: minimalCoalitions(council),
    ...(seated && {
      largestOpposition: {
        largest: largestOpposition(council.seats, inside, council.apart),
        outside: inside,
        basis: control.kind === 'overall majority' ? ('majority' as const) : ('administration' as const),
      },
    }),
  };
}
