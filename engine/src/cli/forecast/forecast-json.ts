import { BLOCS, partyOfBloc } from '../../forecast/index.ts';
import { seatChancesTable, type Desk } from '../../publish/index.ts';
import { largestMajority } from './largest-majority.ts';
import type { Forecasted } from './forecast.ts';

/** The forecast as data: chances in per cent by bloc, totals with their distribution, and how such forecasts have done. */
export function forecastJson({ record }: Desk, answer: Forecasted): string {
  const { made, mrp, region, among, expected, chances, tipping, backTest } = answer;
  const { on, shares } = made.average;
  const table = seatChancesTable(record, made, among);
  const data = {
    title: table.title,
    ...table.about,
    region: region?.id,
    mrp,
    parties: Object.fromEntries(BLOCS.map((bloc) => [bloc, partyOfBloc(bloc, on)])),
    average: shares,
    expected,
    house: { ...chances, seats: made.night.seats },
    tipping: {
      bloc: largestMajority(chances)?.bloc,
      seats: tipping.map(({ seat, rank, probability }) => ({
        seat: made.night.names[seat],
        gss: made.night.areas[seat],
        rank,
        probability,
      })),
    },
    seats: table.rows,
    backTest,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
