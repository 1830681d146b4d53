import { BLOCS, K, type Bloc } from '../blocs/blocs.ts';
import { countDraws, type Forecast } from './forecast.ts';

/** More than half of the 650 seats of the House. */
export const MAJORITY = 326;

/** How the House may come out: probabilities from the draws. */
export interface HouseChances {
  /** Blocs that ever have a majority or the most seats, the likeliest to be largest first. */
  readonly blocs: readonly { readonly bloc: Bloc; readonly majority: number; readonly largest: number }[];
  /** No party has a majority. */
  readonly hung: number;
}

/** Counts majorities and largest parties; of two that are level both count half. */
export function houseChances({ simulated }: Forecast): HouseChances {
  const totals = countDraws(simulated, [...simulated.seats.keys()]);
  const [majority, largest] = [new Float64Array(K), new Float64Array(K)];
  for (const seats of totals) {
    const most = Math.max(...seats);
    const level = seats.filter((each) => each === most).length;
    seats.forEach((each, bloc) => {
      if (each >= MAJORITY) majority[bloc]! += 1 / totals.length;
      if (each === most) largest[bloc]! += 1 / level / totals.length;
    });
  }
  return {
    blocs: BLOCS.map((bloc, column) => ({ bloc, majority: majority[column]!, largest: largest[column]! }))
      .filter((each) => each.largest > 0 || each.majority > 0)
      .toSorted((a, b) => b.largest - a.largest),
    hung: Math.max(0, 1 - majority.reduce((sum, each) => sum + each, 0)),
  };
}

/** A seat on a bloc's way to a majority. */
export interface TippingSeat {
  readonly seat: number;
  /** Its place when the bloc's seats are put in the order of its chances. */
  readonly place: number;
  readonly chance: number;
}

/** The seats about the 326th in the order of a bloc's chances: those that its majority would hang on. */
export function tippingSeats({ probabilities, shares, simulated }: Forecast, bloc: Bloc, most = 10): TippingSeat[] {
  const column = BLOCS.indexOf(bloc);
  const chance = (seat: number) => probabilities[seat * K + column]!;
  const lead = (seat: number) => {
    const row = shares.subarray(seat * K, seat * K + K);
    return row[column]! - Math.max(...row.with(column, -1));
  };
  const order = simulated.seats.toSorted((a, b) => chance(b) - chance(a) || lead(b) - lead(a) || a - b);
  const first = MAJORITY - Math.ceil(most / 2);
  return order.slice(first, first + most).map((seat, at) => ({ seat, place: first + at + 1, chance: chance(seat) }));
}
