import { K } from '../blocs/index.ts';
import { newRoom, type Room } from '../vectors/room.ts';
import { MOST_STEPS } from './constants.ts';
import { routinesFor, type Routines } from './routines.ts';

/** How large a night is: its seats, views and draws, and half of a view's draws, without their mirror images. */
export interface Size {
  readonly seats: number;
  readonly views: number;
  readonly draws: number;
  readonly half: number;
}

/** Memory that a night's projections use one after another, where the routines reach it. */
export interface Workspace {
  readonly room: Room;
  readonly routines: Routines;
  /** Entries × draws. */
  readonly shares: Float64Array;
  /** By entry: the bloc. */
  readonly blocs: Uint8Array;
  /** Seats × draws: which draws of a seat its first bloc does not win, and who does. */
  readonly upsets: Uint16Array;
  readonly upsetBy: Uint8Array;
  /** By step of the exit poll, 8 × draws. */
  readonly moves: readonly Float64Array[];
  /** By view, half × 8: rows of draws folded; see `fold`. */
  readonly folded: readonly Float64Array[];
  /** By view and bloc, half the draws: what is added to all rows of the field; see `loosen`. */
  readonly added: readonly (readonly Float32Array[])[];
  /** By bloc, half of all draws: standard normal numbers; see `widenSeat`. */
  readonly untold: readonly Float32Array[];
  /** Eight numbers to be given to a routine, and eight that it gives back. */
  readonly weights: Float64Array;
  readonly products: Float64Array;
  /** Half the draws of a view, and nought after them, to be given to a routine. */
  readonly byDraw: Float64Array;
}

/** Bytes for all columns but those that grow with the seats. */
const SMALL = 1 << 16;

export function newWorkspace({ seats, views, draws, half }: Size): Workspace {
  const entries = seats * K;
  // Singles for what the fields and the seats' own noise come to, a double for each share; upsets; a few hundred rows.
  const room = newRoom(entries * (views * half * 8 + draws * 8 + 1) + seats * draws * 3 + draws * 64 * K + SMALL);
  const rows = <T>(count: number, row: () => T): T[] => Array.from({ length: count }, row);
  return {
    room,
    routines: routinesFor(room, draws, half),
    shares: room.doubles(entries * draws),
    blocs: room.bytes(entries),
    upsets: room.shorts(seats * draws),
    upsetBy: room.bytes(seats * draws),
    moves: rows(MOST_STEPS, () => room.doubles(K * draws)),
    folded: rows(views, () => room.doubles(half * K)),
    added: rows(views, () => rows(K, () => room.singles(half))),
    untold: rows(K, () => room.singles(draws / 2)),
    weights: room.doubles(K),
    products: room.doubles(K),
    byDraw: room.doubles(half + 1),
  };
}
