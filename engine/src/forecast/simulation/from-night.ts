import { K, type Night } from '../blocs/index.ts';
import { acrossBlocs } from '../live/across-blocs.ts';
import type { Outlook } from './outlook.ts';
import { NATION_ERROR, NATIONAL_ERROR, REGION_ERROR, seatError } from './scales.ts';
import { simulate, type DrawsAsked } from './simulate.ts';
import { winProbabilities } from './chances.ts';

/** No bloc that stands is expected to get less than a thousandth. */
const LEAST = 0.001;

/**
 * A general election as it can be simulated: shares expected in each seat, and by how much such expectations have been out, in the
 * country, a nation, a region and a seat. The Speaker's seat is left out.
 *
 * @param shares n × 8 fractions, as a change model or an exit poll gives them; read only where the bloc stands
 */
export function fromShares(night: Night, shares: Float64Array): Outlook {
  const regions = [...new Set(night.region)];
  const region = Uint8Array.from(night.region, (id) => regions.indexOf(id));
  const nationOfRegion = regions.map((_, at) => night.nation[region.indexOf(at)]!);
  const expected = shares.map((share) => Math.max(share, LEAST));
  const factor = acrossBlocs();
  return {
    seats: night.seats,
    parties: K,
    shares: expected,
    spreads: expected.map(seatError),
    stands: night.stands.map((stands, at) => (night.speaker[Math.floor(at / K)] ? 0 : stands)),
    nation: night.nation,
    region,
    nationalError: Float64Array.from(NATIONAL_ERROR),
    nationError: Float64Array.from(
      [0, 1, 2].flatMap((nation) => NATION_ERROR.map((error) => (nation === 0 ? 0 : error))),
    ),
    regionError: Float64Array.from(
      nationOfRegion.flatMap((nation) => REGION_ERROR.map((error) => (nation === 0 ? error : 0))),
    ),
    seatFactor: factor,
    commonFactor: factor,
  };
}

/** How likely each bloc is to win each seat: n × 8, as `winProbabilities` of `fromShares` simulated. */
export function nightSeatProbabilities(night: Night, shares: Float64Array, asked: DrawsAsked): Float64Array {
  return winProbabilities(simulate(fromShares(night, shares), asked));
}
