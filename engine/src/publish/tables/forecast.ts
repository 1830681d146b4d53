import { BLOCS, expectedSeats, K, type Forecast } from '../../forecast/index.ts';
import type { ElectoralRecord, Region } from '../../record/index.ts';
import { column, type Row, type Table } from '../table.ts';

export const FORECAST_COLUMNS = [
  column('bloc', 'id', 'Party', 'con, lab, ld, ref, green, snp, pc; oth for the best placed other of each seat'),
  column('before', 'count', 'Before', 'Seats won at the last general election'),
  column('expected', 'ratio', 'Expected', 'Seats expected: an illustration, unrounded'),
  column('low', 'count', 'Low', 'Lower end of the range that nine in ten draws lie in'),
  column('high', 'count', 'High', 'Upper end of it'),
];

/** Expected seats by party, in all seats or in some of them. */
export function forecastTable(
  record: ElectoralRecord,
  made: Forecast,
  region?: Region,
  among?: readonly number[],
): Table {
  return {
    name: 'parties',
    title: 'Illustration: an election held on the average of the polls',
    about: { ...aboutOf(record, made), region: region?.id },
    columns: FORECAST_COLUMNS,
    rows: expectedSeats(made, among).map(({ bloc, before, seats, low, high }) => ({
      bloc,
      before,
      expected: Number(seats.toFixed(4)),
      low,
      high,
    })),
  };
}

export const FORECAST_SEAT_COLUMNS = [
  column('gss', 'id', 'Code', 'GSS code of the constituency'),
  column('seat', 'text', 'Seat', 'Name of the constituency'),
  ...BLOCS.map((bloc) => column(bloc, 'ratio', bloc, 'Chance to win, 0 to 1: an illustration, unrounded')),
];

/** Win probabilities of seats, by name. */
export function forecastSeatsTable(
  record: ElectoralRecord,
  made: Forecast,
  region: Region,
  among: readonly number[],
): Table {
  const { night, probabilities } = made;
  const rows = among.map((seat): Row & { readonly seat: string } => ({
    gss: night.areas[seat],
    seat: night.names[seat]!,
    ...Object.fromEntries(BLOCS.map((bloc, at) => [bloc, Number(probabilities[seat * K + at]!.toFixed(4))])),
  }));
  return {
    name: 'seats',
    title: `Illustration: an election held on the average of the polls, ${region.name}`,
    about: { ...aboutOf(record, made), region: region.id },
    columns: FORECAST_SEAT_COLUMNS,
    rows: rows.toSorted((a, b) => a.seat.localeCompare(b.seat, 'en-GB')),
  };
}

function aboutOf(record: ElectoralRecord, { average }: Forecast): Row {
  return { on: average.on, revision: record.revision };
}
