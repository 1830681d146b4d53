import { Findings } from '../../record/import/findings.ts';
import { readTable } from '../../record/import/read-table.ts';

/** A forecast in a file of several. */
export interface ForecastInFile {
  readonly id: string;
  /** The day of the election it is of. */
  readonly day: string;
}

/**
 * The forecasts of a file that has several, those without a share left out; nothing where the file holds a single one.
 *
 * @throws ImportRefused where the file cannot be read.
 */
export function forecastsIn(file: string, text: string): readonly ForecastInFile[] {
  const { header, rows } = readTable(file, text, new Findings());
  const [id, day, con] = ['forecast_id', 'election', 'con'].map((name) => header.indexOf(name)) as [
    number,
    number,
    number,
  ];
  if (id < 0 || day < 0) return [];
  const found = new Map<string, ForecastInFile>();
  for (const { cells } of rows)
    if (Number(cells[con]) > 0) found.set(cells[id]!, { id: cells[id]!, day: cells[day]!.slice(-10) });
  return [...found.values()];
}

/**
 * One forecast for each election, chosen without looking at how they did: of the forecaster that is in the file for most elections, the one
 * whose name sorts last, which is the latest where names end in a date.
 */
export function forecastByDay(forecasts: readonly ForecastInFile[]): ReadonlyMap<string, string> {
  const houseOf = ({ id }: ForecastInFile) => id.split('-')[0]!;
  const days = Map.groupBy(forecasts, houseOf);
  const [house] = [...days].toSorted(
    ([a, one], [b, other]) => elections(other) - elections(one) || (a < b ? -1 : 1),
  )[0] ?? [''];
  const chosen = new Map<string, string>();
  for (const forecast of forecasts)
    if (houseOf(forecast) === house && forecast.id > (chosen.get(forecast.day) ?? ''))
      chosen.set(forecast.day, forecast.id);
  return chosen;
}

function elections(forecasts: readonly ForecastInFile[]): number {
  return new Set(forecasts.map(({ day }) => day)).size;
}
