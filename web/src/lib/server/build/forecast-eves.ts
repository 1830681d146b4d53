import type { ForecastEve } from 'countroom/forecast';
import type { ElectoralRecord, IsoDate } from 'countroom/record';
import type { ForecastPage } from '#lib/view/forecast.ts';
import type { Party } from '#lib/view/party.ts';
import { blocView } from './blocs-view.ts';

const COUNTED = ['con', 'lab', 'ld', 'snp'] as const;

export function evesParties(record: ElectoralRecord, on: IsoDate): Party[] {
  return COUNTED.map((bloc) => blocView(record, bloc, on));
}

/** The forecasts of past eves, newest first: expected range and what came. */
export function eveRows(eves: readonly ForecastEve[]): NonNullable<ForecastPage['answer']>['backTest']['rows'] {
  return eves.toReversed().map(({ election, wrong, seats, rmse, brier, totals }) => ({
    year: election.slice(5, 9),
    wrong: `${wrong} of ${seats}`,
    rmse: rmse.toFixed(1),
    brier: brier.toFixed(3),
    ranges: COUNTED.map((bloc) => {
      const of = totals.find((each) => each.bloc === bloc);
      return of ? { text: `${of.low}–${of.high}: ${of.came}`, held: of.inRange } : { text: '', held: true };
    }),
  }));
}
