import { newRoom } from '../vectors/room.ts';
import { COLUMNS } from './columns.ts';
import { drawCommon } from './common-errors.ts';
import type { LaidOut } from './lay-out.ts';
import { routinesFor, type Routines } from './routines.ts';
import type { Bounds } from './settled.ts';
import { keysOf, STRETCH, type SeatWords } from './words.ts';

/**
 * Some draws of a block: the seats' words, and what each group of seats has in common in each. Made once and filled again and again, in memory
 * that the routines share.
 */
export interface Stretch {
  readonly words: SeatWords;
  /** Groups × draws × parties: the country's, the nation's and the region's error together. */
  readonly common: Float64Array;
  /** For each place where the tally's totals of its draw begin; below nought for a draw that was not asked for. */
  readonly rows: Int32Array;
  /** The places of the draws that each seat has to be looked at in, and how many they are. */
  readonly listed: Uint8Array;
  readonly lengths: Uint8Array;
  /** Open seats × parties, and draws × parties: what upsets have changed. */
  readonly wins: Int32Array;
  readonly totals: Int32Array;
  /** Where the addresses of all columns lie. */
  readonly addresses: number;
  readonly routines: Routines;
}

/** Bytes for the columns that do not grow with the seats, but for those of groups and of pairs of parties. */
const TABLES = 1 << 19;

export function newStretch(laid: LaidOut, bounds: Bounds | undefined): Stretch {
  const { open, groups, parties, width, radii, directions } = laid;
  const [seats, pairs] = [open.length, bounds?.pairs ?? []];
  const padded = parties + (parties % 2);
  const room = newRoom(
    seats * (width * 18 + padded * 16 + parties * 4 + 64) +
      STRETCH * 8 * (groups.length * parties + pairs.length) +
      TABLES,
  );
  const doubles = (values: Float64Array) => {
    const column = room.doubles(values.length);
    column.set(values);
    return column;
  };
  const bytes = (values: Uint8Array) => {
    const column = room.bytes(values.length);
    column.set(values);
    return column;
  };
  const shorts = (values: Uint16Array) => {
    const column = room.shorts(values.length);
    column.set(values);
    return column;
  };
  const rough = room.singles(radii.length + directions.length);
  rough.set(radii);
  rough.set(directions, radii.length);
  const nothing = new Float64Array(0);
  const columns = {
    starts: room.words(seats),
    slopes: room.words(seats),
    orders: room.words(seats),
    party: bytes(laid.party),
    contenders: bytes(laid.contenders),
    group: bytes(laid.group),
    shares: doubles(byParty(laid, laid.share, -Infinity)),
    spreads: doubles(byParty(laid, laid.spread, 0)),
    radii: doubles(radii),
    directions: doubles(directions),
    common: room.doubles(groups.length * STRETCH * parties),
    rough,
    rows: room.words(STRETCH),
    listed: room.bytes(Math.max(1, seats) * STRETCH),
    lengths: room.bytes(seats),
    values: room.doubles(padded),
    wins: room.words(seats * parties),
    totals: room.words(STRETCH * parties),
    lead: doubles(bounds?.lead ?? nothing),
    perReach: doubles(bounds?.perReach ?? nothing),
    lost: doubles(bounds?.lost ?? nothing),
    pair: shorts(bounds?.pair ?? new Uint16Array(0)),
    groupOfPair: bytes(Uint8Array.from(pairs, ({ group }) => group)),
    leader: bytes(Uint8Array.from(pairs, ({ leader }) => leader)),
    challenger: bytes(Uint8Array.from(pairs, ({ challenger }) => challenger)),
    gaps: room.doubles(pairs.length * STRETCH),
    leasts: room.doubles(pairs.length),
    shorter: shorts(bounds?.shorter ?? new Uint16Array(0)),
  };
  // Where nothing is left out, every seat has the same list: all draws.
  if (!bounds) {
    columns.listed.set([...columns.rows.keys()]);
    columns.lengths.fill(STRETCH);
  }
  const addresses = room.words(COLUMNS.length);
  addresses.set(COLUMNS.map((name) => columns[name].byteOffset));
  const { starts, slopes, orders } = columns;
  return {
    ...columns,
    words: { starts, slopes, orders },
    addresses: addresses.byteOffset,
    routines: routinesFor(room, parties, width, columns.shorter.length),
  };
}

/** Ranks of open seats as open seats × parties, an even number of them. */
function byParty({ open, parties, width, contenders, party }: LaidOut, values: Float64Array, absent: number) {
  const padded = parties + (parties % 2);
  const out = new Float64Array(open.length * padded).fill(absent);
  for (let row = 0; row < open.length; row += 1)
    for (let at = row * width; at < row * width + contenders[row]!; at += 1)
      out[row * padded + party[at]!] = values[at]!;
  return out;
}

/** Fills in what the seats have in common in each of `STRETCH` draws. */
export function fillCommon(laid: LaidOut, { common }: Stretch, seed: number, draws: Int32Array): void {
  const { parties, groups, commonSpreads } = laid;
  const errors = new Float64Array(commonSpreads.length);
  for (let place = 0; place < STRETCH; place += 1) {
    drawCommon(laid, keysOf(seed, draws[place]!), errors);
    for (let group = 0; group < groups.length; group += 1) {
      const at = (group * STRETCH + place) * parties;
      const ofNation = groups[group]!.nation * parties;
      const ofRegion = groups[group]!.region * parties;
      for (let party = 0; party < parties; party += 1)
        common[at + party] = errors[party]! + errors[ofNation + party]! + errors[ofRegion + party]!;
    }
  }
}
