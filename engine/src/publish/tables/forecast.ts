import { expectedSeats, type Forecast } from '../../forecast/index.ts';
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

function aboutOf(record: ElectoralRecord, { average }: Forecast): Row {
  return { on: average.on, revision: record.revision };
}
