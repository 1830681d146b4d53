import { BLOCS, K, SPEAKER, type Bloc, type Night, type Outcome } from '../blocs/index.ts';
import { constantsFor, openLive, priorMeanOf, type Projection } from '../live/index.ts';
import type { ReplayOptions } from './replay-night.ts';

/** What one bad result does to a projection. */
export interface Spoilt {
  readonly area: string;
  readonly name: string;
  /** How many seats were declared when it came, or should have. */
  readonly declared: number;
  /** The largest difference to a bloc's expected seats if the result never came. */
  readonly dropped: { readonly seats: number; readonly bloc: Bloc };
  /** Its first two candidates swapped: whether the model asked to have it checked, and what it moved once somebody confirmed it all the same. */
  readonly corrupted: {
    readonly noticed: boolean;
    readonly deviations: number;
    readonly seats: number;
    readonly bloc: Bloc;
    /** What is left of that once it was corrected: 0 but for rounding. */
    readonly afterCorrection: number;
  };
}

/** Which result is spoilt: the hundredth, or half-way in a shorter night. */
const SPOILT = 100;

/** Spoils one result of a night and sees how far the projection goes wrong. */
export function spoil(night: Night, outcome: Outcome, options: ReplayOptions): Spoilt {
  const { order, exitPoll, errors, mrp, draws, seed } = options;
  const prior = priorMeanOf(night, {
    ...(exitPoll && { exitPoll }),
    ...(errors && { errors }),
    ...(mrp && { mrp }),
  });
  const constants = constantsFor(prior.kind, night.election);
  const live = openLive(night, {
    prior,
    constants,
    draws,
    seed,
    ...(exitPoll && { exitPoll }),
    ...(errors && { errors }),
  });
  const at = order.findIndex(
    (seat, place) => place >= Math.min(SPOILT, order.length >> 1) && outcome.winner[seat] !== SPEAKER,
  );
  const seat = order[at]!;
  const area = night.areas[seat]!;
  const sharesOf = (each: number) => outcome.shares.slice(each * K, (each + 1) * K);
  for (const each of order.slice(0, at)) live.declare(night.areas[each]!, sharesOf(each), { confirmed: true });
  const without = live.projection();
  const turned = turnedRound(sharesOf(seat));
  const { absurd, deviations } = live.check(area, turned)!;
  live.declare(area, sharesOf(seat), { confirmed: true });
  const right = live.projection();
  live.correct(area, turned, { confirmed: true });
  const wrong = live.projection();
  live.correct(area, sharesOf(seat), { confirmed: true });
  return {
    area,
    name: night.names[seat]!,
    declared: at,
    dropped: apart(without, right),
    corrupted: {
      noticed: absurd,
      deviations,
      ...apart(wrong, right),
      afterCorrection: apart(live.projection(), right).seats,
    },
  };
}

/** The first two the wrong way round. */
export function turnedRound(shares: Float64Array): Float64Array {
  const [first, second] = [...shares.keys()].toSorted((a, b) => shares[b]! - shares[a]!) as [number, number];
  const turned = shares.slice();
  [turned[first], turned[second]] = [shares[second]!, shares[first]!];
  return turned;
}

function apart(a: Projection, b: Projection): { readonly seats: number; readonly bloc: Bloc } {
  const moved = a.totals.map((total, bloc) => Math.abs(total.expected - b.totals[bloc]!.expected));
  const bloc = moved.indexOf(Math.max(...moved));
  return { seats: moved[bloc]!, bloc: BLOCS[bloc]! };
}
