import { directions } from './directions.ts';
import { checkOutlook, type Outlook } from './outlook.ts';
import { normalRadii, studentRadii } from './radii.ts';
import { DIRECTIONS, SLICES } from './words.ts';

/** Contenders that the loop over seats names one by one; further ones it goes round for. */
const NAMED = 5;

/** The rows of its nation and of its region among what seats have in common. */
interface Group {
  readonly nation: number;
  readonly region: number;
}

/** An outlook laid out for drawing. A seat's parties stand in the order of their expected shares, its leader first. */
export interface LaidOut {
  readonly seats: number;
  readonly parties: number;
  /** The seats that anybody can win, as numbered in the outlook. */
  readonly open: Int32Array;
  /** Columns of each open seat's row in the four below: as many as the seat with the most contenders has, at least `NAMED`. */
  readonly width: number;
  readonly contenders: Uint8Array;
  readonly party: Uint8Array;
  readonly share: Float64Array;
  readonly spread: Float64Array;
  /** The group of each open seat: one for each pair of nation and region. */
  readonly group: Uint8Array;
  readonly groups: readonly Group[];
  /** Of the seats' own errors: signed radii (each with + and −), and directions × parties already correlated. */
  readonly radii: Float64Array;
  readonly directions: Float64Array;
  /** The same for what seats have in common. */
  readonly commonRadii: Float64Array;
  readonly commonDirections: Float64Array;
  /** Rows of parties: the standard deviations of the country's error, of each nation's and of each region's. */
  readonly commonSpreads: Float64Array;
  readonly outlook: Outlook;
}

export function layOutSeats(outlook: Outlook): LaidOut {
  checkOutlook(outlook);
  const { seats, parties } = outlook;
  const standing = Array.from({ length: seats }, (_, seat) => inOrder(outlook, seat));
  const open = Int32Array.from(standing.keys()).filter((seat) => standing[seat]!.length > 0);
  const width = Math.max(NAMED, ...standing.map((each) => each.length));
  const party = new Uint8Array(open.length * width);
  const share = new Float64Array(open.length * width).fill(-Infinity);
  const spread = new Float64Array(open.length * width);
  open.forEach((seat, row) =>
    standing[seat]!.forEach((each, rank) => {
      party[row * width + rank] = each;
      share[row * width + rank] = outlook.shares[seat * parties + each]!;
      spread[row * width + rank] = outlook.spreads[seat * parties + each]!;
    }),
  );
  const { group, groups } = groupsOf(outlook, open);
  const tables = tablesFor(parties);
  return {
    seats,
    parties,
    open,
    width,
    contenders: Uint8Array.from(open, (seat) => standing[seat]!.length),
    party,
    share,
    spread,
    group,
    groups,
    radii: tables.studentRadii,
    directions: correlated(tables.directions, outlook.seatFactor, parties),
    commonRadii: tables.normalRadii,
    commonDirections: correlated(tables.directions, outlook.commonFactor, parties),
    commonSpreads: Float64Array.of(...outlook.nationalError, ...outlook.nationError, ...outlook.regionError),
    outlook,
  };
}

/** Who stands in a seat, in the order of what is expected of them. */
function inOrder({ parties, shares, stands }: Outlook, seat: number): number[] {
  const row = seat * parties;
  return Array.from({ length: parties }, (_, party) => party)
    .filter((party) => stands[row + party])
    .sort((a, b) => shares[row + b]! - shares[row + a]!);
}

function groupsOf(
  { nation, region, nationError, parties }: Outlook,
  open: Int32Array,
): Pick<LaidOut, 'group' | 'groups'> {
  const numbers = new Map<number, number>();
  const group = Uint8Array.from(open, (seat) => {
    const pair = nation[seat]! * 256 + region[seat]!;
    if (!numbers.has(pair)) numbers.set(pair, numbers.size);
    return numbers.get(pair)!;
  });
  const regionsAt = 1 + nationError.length / parties;
  const rows = [...numbers.keys()].map((pair) => ({ nation: 1 + (pair >> 8), region: regionsAt + (pair & 255) }));
  return { group, groups: rows };
}

interface Tables {
  readonly directions: Float64Array;
  readonly studentRadii: Float64Array;
  readonly normalRadii: Float64Array;
}

const made = new Map<number, Tables>();

/** The tables of a number of parties, made once. */
function tablesFor(parties: number): Tables {
  let known = made.get(parties);
  if (!known) {
    known = {
      directions: directions(parties),
      studentRadii: bothSigns(studentRadii(parties)),
      normalRadii: bothSigns(normalRadii(parties)),
    };
    made.set(parties, known);
  }
  return known;
}

/** Each direction turned into parties' errors that go together as the factor says. */
function correlated(rows: Float64Array, factor: Float64Array, parties: number): Float64Array {
  const turned = new Float64Array(DIRECTIONS * parties);
  for (let row = 0; row < DIRECTIONS; row += 1) {
    for (let party = 0; party < parties; party += 1) {
      let sum = 0;
      for (let axis = 0; axis <= party; axis += 1) sum += factor[party * parties + axis]! * rows[row * parties + axis]!;
      turned[row * parties + party] = sum;
    }
  }
  return turned;
}

function bothSigns(radii: Float64Array): Float64Array {
  return Float64Array.from({ length: 2 * SLICES }, (_, at) => (at % 2 === 0 ? radii[at >> 1]! : -radii[at >> 1]!));
}
