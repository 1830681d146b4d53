import { generals, onceForElections, RECORD_BEGINS, type ElectoralRecord } from '../../record/index.ts';
import { heldScore } from '../held-scores.ts';
import { nightOf, outcomeOf } from '../blocs/from-record.ts';
import { trueChange, type Reach } from './change.ts';
import { projectNight, type ChangeModel } from './models.ts';
import { leadersOf } from './standing.ts';

/** A change model given the true shares of the vote, election by election. */
export interface ModelTried {
  readonly model: ChangeModel;
  /** Whose true change was given to each seat. */
  readonly reach: Reach;
  /** Seats of Great Britain called for a party that did not win, in the order of the elections. */
  readonly wrong: readonly number[];
}

export interface ModelsTried {
  readonly elections: readonly string[];
  readonly seats: readonly number[];
  /** The fewest mistakes first. */
  readonly models: readonly ModelTried[];
}

/** The models that are tried, each with the reach it is used with. */
const TRIED: readonly (readonly [ChangeModel, Reach])[] = [
  ['uniform', 'Great Britain'],
  ['uniform', 'nation'],
  ['uniform', 'region'],
  ['proportional', 'Great Britain'],
  ['proportional', 'nation'],
  ['piecewise', 'nation'],
  ['logit', 'nation'],
  ['strong-transition', 'nation'],
];

/** How many seats each model calls wrongly when it is given what really changed: what no forecast knows. The Speaker's seat is left out. */
export const modelsTried = onceForElections((record: ElectoralRecord): ModelsTried => {
  const elections = generals(record).filter(({ polledOn }) => polledOn >= RECORD_BEGINS);
  const nights = elections.map(({ id }) => ({ night: nightOf(record, id), outcome: outcomeOf(record, id) }));
  const models = TRIED.map(([model, reach]) => ({
    model,
    reach,
    wrong: nights.map(({ night, outcome }) => {
      const shares = projectNight(night, trueChange(night, outcome, reach), model, { weights: outcome.valid });
      return leadersOf(night, shares).filter((leader, seat) => leader !== outcome.winner[seat]).length;
    }),
  }));
  const all = ({ wrong }: ModelTried) => wrong.reduce((sum, each) => sum + each, 0);
  return {
    elections: elections.map(({ id }) => id),
    seats: nights.map(({ night }) => night.seats),
    models: models.toSorted((a, b) => all(a) - all(b)),
  };
}, heldScore('models'));
