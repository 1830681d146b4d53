import { addDays, generals, onceForElections, RECORD_BEGINS, type ElectoralRecord } from '../../record/index.ts';
import { BLOCS, type Bloc } from '../blocs/blocs.ts';
import { nightOf, outcomeOf } from '../blocs/from-record.ts';
import { leadersOf, seatsWon } from '../models/standing.ts';
import { brier } from '../scores/brier.ts';
import { covered } from '../scores/interval.ts';
import { rmse } from '../scores/rmse.ts';
import { heldScore } from '../held-scores.ts';
import { expectedSeats, forecast, type ExpectedSeats } from './forecast.ts';

/** The same forecast made on the eve of an election, beside what came. */
export interface ForecastEve {
  readonly election: string;
  /** Seats of Great Britain without the Speaker's, and in how many the likeliest bloc did not win. */
  readonly seats: number;
  readonly wrong: number;
  /** Of seat totals by bloc, seats. */
  readonly rmse: number;
  readonly brier: number;
  readonly totals: readonly (ExpectedSeats & { readonly came: number; readonly inRange: boolean })[];
}

/** The largest blocs' ranges are counted; a party of four seats is in nearly any range. */
const COUNTED: readonly Bloc[] = ['con', 'lab', 'ld', 'snp'];

/** The forecast of the polls tried on the eve of every general election since 2010, oldest first; each knows nothing later than its day. */
export const forecastBackTest = onceForElections(
  (record: ElectoralRecord): readonly ForecastEve[] =>
    generals(record)
      .filter(({ id, polledOn }) => polledOn >= RECORD_BEGINS && allDeclared(record, id))
      .map(({ id, polledOn }) => eveOf(record, id, addDays(polledOn, -1))),
  heldScore('forecasts'),
);

/** An election to come, or one that is being counted, is no test yet. */
function allDeclared(record: ElectoralRecord, election: string): boolean {
  return [...record.contests(election).values()].every(({ state }) => state === 'declared');
}

function eveOf(record: ElectoralRecord, election: string, on: string): ForecastEve {
  const night = nightOf(record, election);
  const { winner } = outcomeOf(record, election);
  const made = forecast(record, night, { on });
  const won = seatsWon(winner);
  const expected = expectedSeats(made);
  const likeliest = leadersOf(night, made.probabilities);
  const open = [...winner.keys()].filter((seat) => winner[seat]! >= 0 && !night.speaker[seat]);
  const said = BLOCS.map((bloc) => expected.find((each) => each.bloc === bloc)?.seats ?? 0);
  return {
    election,
    seats: open.length,
    wrong: open.filter((seat) => likeliest[seat] !== winner[seat]).length,
    rmse: rmse(said, won),
    brier: brier(made.probabilities, winner),
    totals: expected
      .filter(({ bloc }) => COUNTED.includes(bloc))
      .map((each) => {
        const came = won[BLOCS.indexOf(each.bloc)]!;
        return { ...each, came, inRange: covered(each, came) };
      }),
  };
}
