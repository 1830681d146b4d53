import { BLOCS, K } from '../../engine/src/forecast/index.ts';
import { seatsWonIn, thinned } from '../../engine/src/forecast/live/thinned.ts';
import type { PastNight } from './nights.ts';

/** A past night of every so many seats only, with an exit poll that was right about them: to try a choice in minutes. */
export function thinnedNight({ prior, mrp, errors, order, ...whole }: PastNight, every: number): PastNight {
  const { night, outcome } = thinned(whole.night, whole.outcome, every);
  const rows = (shares: Float64Array) => shares.filter((_, at) => Math.floor(at / K) % every === 0);
  const won = seatsWonIn(outcome);
  const named = BLOCS.filter((bloc) => whole.exitPoll.seats[bloc] !== undefined);
  return {
    night,
    outcome,
    prior: { ...prior, shares: rows(prior.shares) },
    exitPoll: { seats: Object.fromEntries(named.map((bloc) => [bloc, won[BLOCS.indexOf(bloc)]!])) },
    ...(mrp && { mrp: { ...mrp, shares: rows(mrp.shares) } }),
    errors,
    order: order.filter((seat) => seat % every === 0).map((seat) => seat / every),
  };
}
