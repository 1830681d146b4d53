import { BLOCS, K, leadersOf, partyOfBloc, type Forecast } from '../../forecast/index.ts';
import { areaKey, type ElectoralRecord } from '../../record/index.ts';
import { percentOf } from '../cells.ts';
import { column, type Table } from '../table.ts';

export const SEAT_CHANCES_COLUMNS = [
  column('seat', 'text', 'Seat', 'Name of the constituency'),
  column('gss', 'id', 'GSS', 'GSS code'),
  column('county', 'text', 'County', 'County or region it lies in'),
  column('before', 'id', 'Before', 'Party that came first at the last general election'),
  ...BLOCS.map((bloc) =>
    column(bloc, 'percent', bloc, 'Chance of winning, per cent; ref is UKIP, the Brexit Party, then Reform UK'),
  ),
];

/** How likely each party is to win each seat, were an election held on the day; the Speaker's seat has no chances. */
export function seatChancesTable(record: ElectoralRecord, made: Forecast, among: readonly number[]): Table {
  const { night, average, probabilities } = made;
  const before = leadersOf({ ...night, stands: night.stood, speaker: night.speakerBefore }, night.before);
  return {
    name: 'seats',
    title: `Chances of seats, were an election held on ${average.on}`,
    about: { on: average.on, draws: made.simulation.draws, revision: record.revision },
    columns: SEAT_CHANCES_COLUMNS,
    rows: among.map((seat) => {
      const area = record.areas().get(areaKey({ boundarySet: night.boundaries, gss: night.areas[seat]! }))!;
      const chances = BLOCS.map((bloc, at) => [bloc, percentOf(probabilities[seat * K + at]!)] as const);
      return {
        seat: area.name,
        gss: area.gss,
        county: area.county || area.region,
        before: night.speaker[seat] ? 'speaker' : partyOfBloc(BLOCS[before[seat]!]!, average.on),
        ...(night.speaker[seat] ? {} : Object.fromEntries(chances)),
      };
    }),
  };
}
