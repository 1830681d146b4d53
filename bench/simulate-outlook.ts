import { fromShares, nightOf, outcomeOf, type Outlook, type Simulation } from '../engine/src/forecast/index.ts';
import { openRecord } from '../engine/src/record/index.ts';
import { loadPack } from '../engine/src/record/load.ts';

const ELECTION = 'parl.2019-12-12';
const SEATS = 650;
const PARTIES = 5;
const [BLOCS, LD, REF] = [8, 2, 3];

/**
 * The result of 2019 as if it were a forecast, with the errors that forecasts have: 650 seats (the 632 of Great Britain and the first 18
 * again) by five parties: Conservative, Labour, Liberal Democrat, Brexit Party and the best placed of the others.
 */
export function benchOutlook(): Outlook {
  const record = openRecord(loadPack());
  const night = nightOf(record, ELECTION);
  const { shares } = outcomeOf(record, ELECTION);
  const whole = fromShares(night, shares);
  const columns = Array.from({ length: SEATS }, (_, row) => {
    const seat = row % night.seats;
    const rest = Array.from({ length: BLOCS - 1 - REF }, (_each, at) => seat * BLOCS + REF + 1 + at);
    const best = rest.reduce((most, at) =>
      whole.stands[at] && (!whole.stands[most] || shares[at]! > shares[most]!) ? at : most,
    );
    return [0, 1, LD, REF].map((bloc) => seat * BLOCS + bloc).concat(best);
  }).flat();
  const seats = (of: Uint8Array) => Uint8Array.from({ length: SEATS }, (_, row) => of[row % night.seats]!);
  const firstFive = (of: Float64Array, rowsOf: number) => of.filter((_, at) => at % rowsOf < PARTIES);
  return {
    seats: SEATS,
    parties: PARTIES,
    shares: Float64Array.from(columns, (at) => whole.shares[at]!),
    spreads: Float64Array.from(columns, (at) => whole.spreads[at]!),
    stands: Uint8Array.from(columns, (at) => whole.stands[at]!),
    nation: seats(whole.nation),
    region: seats(whole.region),
    nationalError: firstFive(whole.nationalError, BLOCS),
    nationError: firstFive(whole.nationError, BLOCS),
    regionError: firstFive(whole.regionError, BLOCS),
    seatFactor: firstFive(whole.seatFactor.subarray(0, PARTIES * BLOCS), BLOCS),
    commonFactor: firstFive(whole.commonFactor.subarray(0, PARTIES * BLOCS), BLOCS),
  };
}

/** One number for all wins and all totals; the C program makes the same. */
export function checksum({ wins, totals }: Pick<Simulation, 'wins' | 'totals'>): number {
  let sum = 0;
  for (const count of wins) sum = (Math.imul(sum, 31) + count) | 0;
  for (const count of totals) sum = (Math.imul(sum, 31) + count) | 0;
  return sum >>> 0;
}
