import { compiled, type Room } from '../vectors/room.ts';
import { listDoubtful } from './routine-doubtful.ts';
import { measureGaps } from './routine-gaps.ts';
import { countUpsets } from './routine-upsets.ts';

/** The loops that all of a simulation's time goes into. They find the columns of a stretch by the addresses that lie at `addresses`. */
export interface Routines {
  /** By how much what is in common moves the leads of the first `pairs`, draw by draw, and the least of each. */
  readonly measureGaps: (addresses: number, pairs: number) => void;
  /**
   * Lists, for each of the first `rows` open seats, the draws of a stretch in which its leader might be caught: often none. Only those with
   * longer radii than settle it in the worst of the draws are looked at, and listed where in this very draw the second-placed gains enough, or
   * another might. Where only the second-placed might, and by more than rounding could tell, the win is moved at once.
   */
  readonly listDoubtful: (addresses: number, rows: number, number: number) => void;
  /** Draws every listed seat of a stretch, and where its leader is overtaken moves the win, in `wins` and `totals`. */
  readonly countUpsets: (addresses: number, rows: number, number: number, apart: number) => void;
}

const made = new Map<string, (room: Room) => Routines>();

/**
 * @param width columns of a seat's contenders
 * @param steps of the ruler that turns a distance into a number of radii
 */
export function routinesFor(room: Room, parties: number, width: number, steps: number): Routines {
  const key = [parties, width, steps].join(' ');
  if (!made.has(key))
    made.set(
      key,
      compiled({
        measureGaps: measureGaps(parties),
        listDoubtful: listDoubtful(parties, width, steps - 1),
        countUpsets: countUpsets(parties, width),
      }),
    );
  return made.get(key)!(room);
}
