import { chanceShown } from 'countroom/copy';
import { BLOCS, K, likelyTippingSeats, type Forecast, type HouseChances } from 'countroom/forecast';
import { areaKey, type Area, type ElectoralRecord } from 'countroom/record';
import type { ForecastPage, ForecastSeat } from '#lib/view/forecast.ts';
import { blocView } from './blocs-view.ts';

type Answer = NonNullable<ForecastPage['answer']>;
/** Chances below this are not listed. */
const LEAST = 0.01;
const MAJORITY = 326;

/** A seat with every party that has a chance there, the likeliest first. */
export function forecastSeat(
  record: ElectoralRecord,
  { night, probabilities, average }: Forecast,
  seat: number,
): ForecastSeat {
  const area = areaOf(record, night, seat);
  const row = probabilities.subarray(seat * K, seat * K + K);
  const before = night.before.subarray(seat * K, seat * K + K);
  const held = before.indexOf(Math.max(...before));
  return {
    seat: { text: area.name, href: `/seats/${area.slug}` },
    before: blocView(record, BLOCS[held]!, average.on),
    chances: BLOCS.map((bloc, at) => ({ bloc, chance: row[at]! }))
      .filter(({ chance }) => chance >= LEAST)
      .toSorted((a, b) => b.chance - a.chance)
      .map(({ bloc, chance }) => ({
        party: blocView(record, bloc, average.on),
        chance: chanceShown(chance),
        part: Math.round(chance * 1000),
      })),
  };
}

function areaOf(record: ElectoralRecord, { areas, boundaries }: Forecast['night'], seat: number): Area {
  return record.areas().get(areaKey({ boundarySet: boundaries, gss: areas[seat]! }))!;
}

/** The seats of a region by county, the closest first; the Speaker's is left out. */
export function countiesOf(
  record: ElectoralRecord,
  made: Forecast,
  rows: readonly number[],
): NonNullable<Answer['region']>['counties'] {
  const open = rows.filter((seat) => !made.night.speaker[seat]);
  const named = Map.groupBy(open, (seat) => {
    const area = areaOf(record, made.night, seat);
    return area.county || area.region;
  });
  const surest = (seat: number) => Math.max(...made.probabilities.subarray(seat * K, seat * K + K));
  return [...named]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, seats]) => ({
      name,
      seats: seats.toSorted((a, b) => surest(a) - surest(b)).map((seat) => forecastSeat(record, made, seat)),
    }));
}

/** The seats that a majority of the party likeliest to have one would hang on. */
export function tippingOf(record: ElectoralRecord, made: Forecast, { blocs }: HouseChances): Answer['tipping'] {
  const [first] = blocs.toSorted((a, b) => b.majority - a.majority || b.largest - a.largest);
  if (!first) return undefined;
  const rows = likelyTippingSeats(made.simulation, BLOCS.indexOf(first.bloc));
  if (rows.length === 0) return undefined;
  return {
    party: blocView(record, first.bloc, made.average.on),
    rows: rows.map(({ seat, rank, probability }) => ({
      ...forecastSeat(record, made, seat),
      rank: String(rank),
      chance: chanceShown(probability),
      target: rank === MAJORITY,
    })),
  };
}
