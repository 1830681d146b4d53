import { polledParliaments } from '../../../forecast/index.ts';
import { withFiles, type Kind, type Needs } from '../address.ts';

/** Polls of voting intention, parliament by parliament. */
export const forecasts: Kind = {
  name: 'forecasts',
  *addresses({ record, today }) {
    const needs: Needs = { region: 'united-kingdom' };
    const [now, ...earlier] = polledParliaments(record, today);
    if (!now) return;
    yield* withFiles('/voting-intention', '', needs);
    for (const list of ['average', 'leans']) yield { path: `/voting-intention.csv?list=${list}`, needs };
    for (const { id } of earlier) {
      yield* withFiles('/voting-intention', `?since=${id}`, needs);
      for (const list of ['average', 'leans']) yield { path: `/voting-intention.csv?list=${list}&since=${id}`, needs };
    }
  },
};
