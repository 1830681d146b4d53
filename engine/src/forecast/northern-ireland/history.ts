import { generals, RECORD_BEGINS, type ElectoralRecord } from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { seatSd } from '../exit-poll/seat-model.ts';
import { northernSeats, type NorthernSeat } from './seats.ts';

/** What earlier elections in Northern Ireland say of the next one. */
export interface NorthernHistory {
  /** General elections it rests on. */
  readonly elections: number;
  /** The share a candidate takes whose party did not stand at the base. */
  readonly newcomer: number;
  /** How much wider shares move than in a seat of Great Britain: a multiple of `seatSd`. */
  readonly wider: number;
}

/** What is assumed with no election to look at, and how many standers it counts as. */
const [NEWCOMER, WIDER, COUNTS_AS] = [0.03, 1.5, 20];

/** Learns from the general elections before one; nothing later is known to it. */
export const northernHistory = onceForEach((record: ElectoralRecord, electionId: string): NorthernHistory => {
  const earlier = generals(record).filter(({ id, polledOn }) => id < electionId && polledOn >= RECORD_BEGINS);
  const seats = earlier.flatMap(({ id }) => northernSeats(record, id)).filter(({ winner }) => winner !== undefined);
  const news = seats.flatMap(({ standers }) => standers.filter(({ before }) => before === undefined));
  const taken = news.reduce((sum, { share }) => sum + share!, NEWCOMER * COUNTS_AS);
  const newcomer = taken / (news.length + COUNTS_AS);
  const away = seats.flatMap((seat) => {
    const means = meansOf(seat, newcomer);
    return seat.standers.map(({ share }, at) => (share! - means[at]!) / seatSd(means[at]!));
  });
  const squares = away.reduce((sum, each) => sum + each ** 2, WIDER ** 2 * COUNTS_AS);
  return { elections: earlier.length, newcomer, wider: Math.sqrt(squares / (away.length + COUNTS_AS)) };
});

/**
 * Expected shares of a seat's standers: those of the base, a newcomer's where they did not stand, made to add to 1: what a party leaves that stands
 * down goes to all others by their size.
 */
export function meansOf({ standers }: NorthernSeat, newcomer: number): Float64Array {
  const shares = Float64Array.from(standers, ({ before }) => before ?? newcomer);
  const all = shares.reduce((sum, each) => sum + each, 0);
  return shares.map((share) => share / all);
}
