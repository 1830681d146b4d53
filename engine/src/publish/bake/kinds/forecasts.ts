import { exitPollRegions, polledParliaments } from '../../../forecast/index.ts';
import { lastGeneral } from '../../../record/index.ts';
import { withFiles, type Address, type Asked, type Kind, type Needs } from '../address.ts';

/** Polls of voting intention, parliament by parliament; exit polls and the forecast, region by region. */
export const forecasts: Kind = {
  name: 'forecasts',
  *addresses(asked) {
    yield* polls(asked);
    yield* exitPolls(asked);
    yield* ifHeld(asked);
  },
};

function* polls({ record, today }: Asked): Generator<Omit<Address, 'kind'>> {
  const needs: Needs = { region: 'united-kingdom' };
  const [now, ...earlier] = polledParliaments(record, today);
  if (!now) return;
  yield* withFiles('/voting-intention', '', needs);
  for (const list of ['average', 'leans']) yield { path: `/voting-intention.csv?list=${list}`, needs };
  for (const { id } of earlier) {
    yield* withFiles('/voting-intention', `?since=${id}`, needs);
    for (const list of ['average', 'leans']) yield { path: `/voting-intention.csv?list=${list}&since=${id}`, needs };
  }
}

function* exitPolls({ record, exitPolls: open }: Asked): Generator<Omit<Address, 'kind'>> {
  yield* withFiles('/exit-poll', '', { region: 'united-kingdom' });
  for (const { election, readable } of open) {
    const needs: Needs = { ranks: [election.id], on: election.polledOn };
    yield* withFiles(`/exit-poll/${election.id}`, '', needs);
    if (!readable) continue;
    for (const { id } of exitPollRegions(record, election))
      yield* withFiles(`/exit-poll/${election.id}/${id}`, '', needs);
  }
}

function* ifHeld({ record, today }: Asked): Generator<Omit<Address, 'kind'>> {
  const needs: Needs = { region: 'united-kingdom' };
  yield* withFiles('/forecast', '', needs);
  yield* withFiles('/back-test', '', needs);
  yield { path: '/forecast/united-kingdom.csv?list=seats', needs };
  for (const { id } of exitPollRegions(record, lastGeneral(record, today))) {
    yield* withFiles(`/forecast/${id}`, '', needs);
    yield { path: `/forecast/${id}.csv?list=seats`, needs };
  }
}
