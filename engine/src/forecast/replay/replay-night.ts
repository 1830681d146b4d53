import { BLOCS, K, SPEAKER, type Bloc, type Night, type Outcome } from '../blocs/index.ts';
import type { ExitPoll, Mrp } from '../exit-poll/index.ts';
import { constantsFor, openLive, priorMeanOf, type Constants, type Live, type Projection } from '../live/index.ts';
import { rmse } from '../scores/index.ts';
import { Following, type Updates } from './following.ts';
import { scoreOf, seatsOf, type Score } from './score.ts';
import { turnedRound } from './spoil.ts';

/** What a replay goes by. */
export interface ReplayOptions {
  /** Numbers of declared seats at which the projection is scored. */
  readonly checkpoints: readonly number[];
  /** Seats in the order in which they are declared. */
  readonly order: readonly number[];
  readonly exitPoll?: ExitPoll;
  readonly errors?: Readonly<Partial<Record<Bloc, number>>>;
  readonly mrp?: Mrp;
  /** Default: those chosen without this night. */
  readonly constants?: Constants;
  readonly draws: number;
  readonly seed: number;
  /** Projects after every declaration, as on the night; without it only at the check-points. */
  readonly everyUpdate: boolean;
  /** Tries, before each declaration, whether the first two candidates swapped would be noticed. */
  readonly trySwaps: boolean;
}

/** A check-point of a replay. */
export interface Checkpoint extends Score {
  readonly declared: number;
  /** The simple line beside it: root mean square error of the mean swing of declared seats. */
  readonly swingRmse: number;
}

/** A result that was held until it was confirmed. */
export interface Checked {
  readonly area: string;
  readonly name: string;
  readonly declared: number;
  readonly deviations: number;
  readonly bloc: Bloc;
}

export interface Replay {
  readonly checkpoints: readonly Checkpoint[];
  /** Right results that the model asked to have checked. */
  readonly checked: readonly Checked[];
  /** Seats whose first two candidates were tried the wrong way round, and how many of those were noticed, and named. */
  readonly swaps: { readonly tried: number; readonly noticed: number; readonly named: number };
  /** Only where every update was projected. */
  readonly updates?: Updates;
}

/**
 * Follows a past night: declares its seats one by one and scores what was projected on the way. The clock is frozen: nothing that was
 * declared later, and no constant that this election had a say in, is seen.
 */
export function replayNight(night: Night, outcome: Outcome, options: ReplayOptions): Replay {
  const { checkpoints, order, draws, seed, exitPoll, errors, mrp, everyUpdate } = options;
  const prior = priorMeanOf(night, {
    ...(exitPoll && { exitPoll }),
    ...(errors && { errors }),
    ...(mrp && { mrp }),
  });
  const live = openLive(night, {
    prior,
    draws,
    seed,
    constants: options.constants ?? constantsFor(prior.kind, night.election),
    ...(exitPoll && { exitPoll }),
    ...(errors && { errors }),
  });
  const declared = new Uint8Array(night.seats);
  const scored: Checkpoint[] = [];
  const checked: Checked[] = [];
  const swaps = { tried: 0, noticed: 0, named: 0 };
  const updates = new Following(seatsOf(outcome));
  const last = Math.max(...checkpoints);
  for (let at = 0; at <= order.length && (everyUpdate || at <= last); at += 1) {
    const due = checkpoints.includes(at);
    if (everyUpdate || due) {
      const projection = live.projection();
      if (everyUpdate) updates.see(projection, at);
      if (due) scored.push(checkpointOf(projection, outcome, declared, at));
    }
    const seat = order[at];
    if (seat === undefined) break;
    const shares = outcome.shares.slice(seat * K, (seat + 1) * K);
    if (options.trySwaps && outcome.winner[seat] !== SPEAKER) trySwap(live, night.areas[seat]!, shares, swaps);
    const held = declareRight(live, night, seat, shares);
    if (held) checked.push({ ...held, declared: at });
    declared[seat] = 1;
  }
  return { checkpoints: scored, checked, swaps, ...(everyUpdate && { updates: updates.found() }) };
}

function checkpointOf(projection: Projection, outcome: Outcome, declared: Uint8Array, at: number): Checkpoint {
  return {
    declared: at,
    ...scoreOf(projection, outcome, declared),
    swingRmse: rmse(projection.swing, seatsOf(outcome)),
  };
}

/** Declares a result that is known to be right: one that is held is confirmed. */
function declareRight(live: Live, night: Night, seat: number, shares: Float64Array) {
  const area = night.areas[seat]!;
  const { state, deviations, bloc } = live.declare(area, shares);
  if (state !== 'held') return undefined;
  live.declare(area, shares, { confirmed: true });
  return { area, name: night.names[seat]!, deviations: deviations!, bloc: bloc! };
}

function trySwap(
  live: Live,
  area: string,
  shares: Float64Array,
  swaps: { tried: number; noticed: number; named: number },
) {
  const found = live.check(area, turnedRound(shares));
  swaps.tried += 1;
  if (!found?.absurd) return;
  swaps.noticed += 1;
  const named = [...shares.keys()]
    .toSorted((a, b) => shares[b]! - shares[a]!)
    .slice(0, 2)
    .map((bloc) => BLOCS[bloc]!);
  if (found.swapped?.every((bloc) => named.includes(bloc))) swaps.named += 1;
}
