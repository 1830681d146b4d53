import { K, SPEAKER, UNDECLARED, type Night } from '../blocs/index.ts';
import { firstOf } from './columns.ts';
import { forget, observe } from './conditioning.ts';
import { MOST_STEPS, type Reading } from './constants.ts';
import { constantsFor } from './chosen.ts';
import { count, type Counted } from './count.ts';
import { draw } from './draw.ts';
import { fillSeat, type Drawn } from './drawn.ts';
import { takeInExitPoll } from './exit-step.ts';
import { fieldsOf } from './fields.ts';
import { leftToExitPoll } from './left-to-exit-poll.ts';
import type { Live, LiveOptions, Received } from './live.ts';
import { loosen } from './loosen.ts';
import { noiseOf } from './noise.ts';
import { normals } from '../exit-poll/normal-draws.ts';
import { mirrored } from './mirrored.ts';
import { observationOf } from './observation.ts';
import { priorMeanOf } from './prior-mean.ts';
import {
  drawsAmong,
  inHandOf,
  meanShares,
  openSeats,
  probabilitiesOf,
  sharesOf,
  totalsOf,
  type Held,
  type Projection,
} from './projection.ts';
import { checkShares, seatCalled } from './received.ts';
import { scaleAt, scalesAt } from './scale.ts';
import { surpriseOf } from './surprise.ts';
import { swingOfDeclared } from './swing-of-declared.ts';
import { untoldBy } from './untold.ts';
import { widenSeat } from './widen.ts';
import { newWorkspace } from './workspace.ts';

/**
 * Opens the live projection of a night: a Gaussian process on what the prior leaves unexplained, conditioned on every declaration, with the
 * exit poll as a noisy observation of the final totals (METHODS §5.3 and 5.4). Draws are fixed for the night by the seed, so a replay gives
 * the same figures to the last digit, and figures move only by what was declared.
 *
 * @throws Error when the draws are not a multiple of four.
 */
export function openLive(night: Night, options: LiveOptions = {}): Live {
  const { draws = 400, seed = 1, exitPoll } = options;
  if (!(draws > 0 && draws % 4 === 0))
    throw new Error(`${draws} draws cannot be mirrored in two views; give a multiple of four, such as 400.`);
  const prior = options.prior ?? priorMeanOf(night, options);
  const expectation = { levels: prior.shares, sizes: scalesAt(prior.shares) };
  const constants = options.constants ?? constantsFor(prior.kind);
  const each = draws / constants.views.length;
  const space = newWorkspace({ seats: night.seats, views: constants.views.length, draws, half: each / 2 });
  const views = constants.views.map((view, at) =>
    fieldsOf(night, prior.shares, exitPoll ? leftToExitPoll(view) : view, each / 2, seed * 100 + at * 10, space),
  );
  noiseOf(1, draws / 2, seed * 100 + 97).normal.forEach((row, bloc) => space.untold[bloc]!.set(row));
  const observation = exitPoll && observationOf(exitPoll, options.errors);
  const chance = chanceOf(observation?.blocs.length ?? 0, draws, seed * 100 + 98);
  const now = {
    declared: new Float64Array(night.seats * K).fill(Number.NaN),
    winners: new Int8Array(night.seats).fill(UNDECLARED),
    postponed: new Uint8Array(night.seats),
  };
  const held = new Map<string, Held>();
  let made: { readonly drawn: Drawn; readonly counted: Counted; readonly projection: Projection } | undefined;

  function fold(seat: number, shares: ArrayLike<number>, step: typeof observe): void {
    for (const { fields } of views)
      fields.forEach((field, bloc) => {
        const place = field.placeOf[seat]!;
        const level = prior.shares[seat * K + bloc]!;
        if (place >= 0) step(field, place, (shares[bloc]! - level) / scaleAt(level, bloc));
      });
    made = undefined;
  }

  function take(seat: number, shares: ArrayLike<number>): void {
    const row = Float64Array.from(shares);
    now.declared.set(row, seat * K);
    now.winners[seat] = night.speaker[seat] === 1 ? SPEAKER : firstOf(row);
    now.postponed[seat] = 0;
    fold(seat, row, observe);
  }

  function release(seat: number): void {
    fold(seat, now.declared.slice(seat * K, (seat + 1) * K), forget);
    now.declared.fill(Number.NaN, seat * K, (seat + 1) * K);
    now.winners[seat] = UNDECLARED;
  }

  function receive(area: string, seat: number, shares: ArrayLike<number>, confirmed: boolean): Received {
    const surprise = surpriseOf(prior.shares, views, seat, shares);
    if (surprise?.absurd && !confirmed) {
      const { deviations, bloc, swapped } = surprise;
      held.set(area, { area, shares: Float64Array.from(shares), deviations, bloc, ...(swapped && { swapped }) });
      made = undefined;
      return { state: 'held', deviations, bloc, ...(swapped && { swapped }) };
    }
    held.delete(area);
    take(seat, shares);
    return { state: 'taken', ...(surprise && { deviations: surprise.deviations, bloc: surprise.bloc }) };
  }

  function make({ exitPollParts, untold, untoldAtFirst }: Reading = constants) {
    const open = openSeats(night, now);
    const inHand = inHandOf(now.winners);
    const toCome = open.length / night.seats;
    loosen(views, untoldAtFirst, toCome, space);
    const stray = untoldBy(untold, toCome);
    const drawn = draw(night, expectation, views, open, space);
    const prepare = observation
      ? takeInExitPoll(drawn, inHand, observation, exitPollParts, chance)
      : (at: number) => fillSeat(drawn, at);
    const shares = sharesOf(drawn, now);
    const counted = count(drawn, inHand, (at) => {
      prepare(at);
      meanShares(drawn, at, shares);
      widenSeat(drawn, at, expectation, stray);
    });
    const projection: Projection = {
      election: night.election,
      declared: now.winners.reduce((sum, winner) => sum + (winner === UNDECLARED ? 0 : 1), 0),
      open: open.length,
      postponed: now.postponed.reduce((sum, one) => sum + one, 0),
      speaker: night.speaker.reduce((sum, one, seat) => sum + (now.postponed[seat] === 1 ? 0 : one), 0),
      probabilities: probabilitiesOf(drawn, counted, now),
      shares,
      totals: totalsOf(counted.totals),
      draws: counted.totals,
      swing: swingOfDeclared(night, now.declared, now.winners, open),
      held: [...held.values()],
    };
    return { drawn, counted, projection };
  }

  return {
    declare(area, shares, { confirmed = false } = {}) {
      const seat = seatCalled(night, area);
      checkShares(night, seat, shares);
      if (now.winners[seat] === UNDECLARED) return receive(area, seat, shares, confirmed);
      return { state: 'duplicate', differs: !same(now.declared.subarray(seat * K, (seat + 1) * K), shares) };
    },
    check(area, shares) {
      const seat = seatCalled(night, area);
      checkShares(night, seat, shares);
      return surpriseOf(prior.shares, views, seat, shares);
    },
    correct(area, shares, { confirmed = false } = {}) {
      const seat = seatCalled(night, area);
      checkShares(night, seat, shares);
      const before = now.declared.slice(seat * K, (seat + 1) * K);
      const declared = now.winners[seat] !== UNDECLARED;
      if (declared) release(seat);
      const received = receive(area, seat, shares, confirmed);
      if (received.state === 'held' && declared) take(seat, before);
      return received;
    },
    retract(area) {
      const seat = seatCalled(night, area);
      held.delete(area);
      if (now.winners[seat] !== UNDECLARED) release(seat);
      made = undefined;
    },
    postpone(area) {
      const seat = seatCalled(night, area);
      if (now.winners[seat] !== UNDECLARED) release(seat);
      now.postponed[seat] = 1;
      made = undefined;
    },
    projection: () => (made ??= make()).projection,
    projectionBy(reading) {
      made = undefined;
      return make(reading).projection;
    },
    totalsAmong(areas) {
      made ??= make();
      const among = new Set(areas.map((area) => seatCalled(night, area)));
      return totalsOf(drawsAmong(made.drawn, made.counted, inHandOf(now.winners, among), among));
    },
  };
}

function same(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  return Array.from(a).every((share, at) => share === b[at]);
}

/** What perturbs the exit poll in each step there may be, blocs observed × draws. */
function chanceOf(blocs: number, draws: number, seed: number): Float64Array[] {
  const next = normals(seed);
  return Array.from({ length: MOST_STEPS }, () => {
    const step = new Float64Array(blocs * draws);
    for (let bloc = 0; bloc < blocs; bloc += 1) step.set(mirrored(next, draws), bloc * draws);
    return step;
  });
}
