import { K, SPEAKER, type Bloc, type Night } from '../blocs/index.ts';
import { intervalOf } from '../scores/index.ts';
import { addUpsets, type Counted } from './count.ts';
import { addressOf, type Drawn } from './drawn.ts';

/** Final seats of one bloc. */
export interface Total {
  readonly expected: number;
  /** The middle nine tenths of the draws. */
  readonly low: number;
  readonly high: number;
}

/** A result that waits for somebody to confirm it. */
export interface Held {
  readonly area: string;
  /** 8 shares as they came in. */
  readonly shares: Float64Array;
  readonly deviations: number;
  readonly bloc: Bloc;
  readonly swapped?: readonly [Bloc, Bloc];
}

/** Great Britain at a moment of the night. Plain data: structured-clonable. */
export interface Projection {
  readonly election: string;
  /** Seats declared, to come, and put off to another day; those put off are in no total. */
  readonly declared: number;
  readonly open: number;
  readonly postponed: number;
  /** Seats that the Speaker holds or will. */
  readonly speaker: number;
  /** n × 8: 1 for the winner of a declared seat; a row of zeros where the Speaker stands or the poll is put off. */
  readonly probabilities: Float64Array;
  /** n × 8: shares expected, or declared. */
  readonly shares: Float64Array;
  /** 8 totals. */
  readonly totals: readonly Total[];
  /** 8 × draws: final seats in each draw. */
  readonly draws: Float64Array;
  /** 8: the simple check beside it, the mean swing of declared seats applied to the rest. */
  readonly swing: Float64Array;
  readonly held: readonly Held[];
}

/** What is known of the seats when a projection is made. */
export interface SeatsNow {
  /** n × 8 shares, NaN where not declared. */
  readonly declared: Float64Array;
  /** n: column of the blocs, −1 the Speaker, −2 not declared. */
  readonly winners: Int8Array;
  /** n: 1 where the poll is put off. */
  readonly postponed: Uint8Array;
}

/** Seats still to come; the Speaker's is not forecast. */
export function openSeats(night: Night, { winners, postponed }: SeatsNow): number[] {
  return [...winners.keys()].filter(
    (seat) => winners[seat]! < SPEAKER && postponed[seat] === 0 && night.speaker[seat] === 0,
  );
}

/** 8: seats declared for each bloc, of all or of some. */
export function inHandOf(winners: Int8Array, among?: ReadonlySet<number>): Float64Array {
  const inHand = new Float64Array(K);
  winners.forEach((winner, seat) => {
    if (winner >= 0 && (!among || among.has(seat))) inHand[winner]! += 1;
  });
  return inHand;
}

/** Totals of rows of draws. */
export function totalsOf(draws: Float64Array): Total[] {
  const size = draws.length / K;
  return Array.from({ length: K }, (_, bloc) => {
    const row = draws.subarray(bloc * size, (bloc + 1) * size);
    const { low, high } = intervalOf(row, 0.9);
    return { expected: row.reduce((sum, each) => sum + each, 0) / size, low, high };
  });
}

/** Final seats of each draw over some seats only, 8 × draws. */
export function drawsAmong(
  drawn: Drawn,
  counted: Counted,
  inHand: Float64Array,
  among: ReadonlySet<number>,
): Float64Array {
  const { draws, seats, settled } = drawn;
  const totals = new Float64Array(K * draws);
  const first = (at: number) => drawn.blocs[drawn.from[at]!]!;
  const sure = inHand.slice();
  settled.forEach((bloc, seat) => (sure[bloc]! += bloc >= 0 && among.has(seat) ? 1 : 0));
  seats.forEach((seat, at) => (sure[first(at)]! += among.has(seat) ? 1 : 0));
  sure.forEach((all, bloc) => totals.fill(all, bloc * draws, (bloc + 1) * draws));
  seats.forEach((seat, at) => {
    if (among.has(seat)) addUpsets({ ...counted, totals }, counted.from[at]!, counted.from[at + 1]!, first(at));
  });
  return totals;
}

/** n × 8 win probabilities. */
export function probabilitiesOf(drawn: Drawn, { from, upsetBy }: Counted, now: SeatsNow): Float64Array {
  const out = new Float64Array(now.winners.length * K);
  now.winners.forEach((winner, seat) => {
    const sure = winner >= 0 ? winner : drawn.settled[seat]!;
    if (sure >= 0) out[seat * K + sure] = 1;
  });
  const won = new Float64Array(K);
  drawn.seats.forEach((seat, at) => {
    won.fill(0);
    won[drawn.blocs[drawn.from[at]!]!] = drawn.draws - (from[at + 1]! - from[at]!);
    for (let upset = from[at]!; upset < from[at + 1]!; upset += 1) won[upsetBy[upset]!]! += 1;
    for (let bloc = 0; bloc < K; bloc += 1) out[seat * K + bloc] = won[bloc]! / drawn.draws;
  });
  return out;
}

/** n × 8 shares: declared, or what was expected; where something turns on the draws, see `meanShares`. */
export function sharesOf(drawn: Drawn, now: SeatsNow): Float64Array {
  return now.declared.map((share, at) => (Number.isNaN(share) ? drawn.expected[at]! : share));
}

/** Puts into n × 8 shares those of a seat's entries by the mean of the draws. */
export function meanShares(drawn: Drawn, at: number, out: Float64Array): void {
  const { draws, seats, from, blocs, space } = drawn;
  for (let entry = from[at]!; entry < from[at + 1]!; entry += 1)
    out[seats[at]! * K + blocs[entry]!] = space.routines.sum(addressOf(drawn, entry)) / draws;
}
