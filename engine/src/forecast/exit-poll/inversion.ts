import type { Bloc } from '../blocs/blocs.ts';
import type { Night } from '../blocs/night.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { EXIT_POLL_SD, type ExitPoll } from './exit-poll.ts';
import { costOf, normalEquations, publishedBy, stepFrom, type Published } from './normal-equations.ts';
import { britainBefore, PARAMETERS, priorOf, type NationalShares, type Prior } from './parameters.ts';
import { seatModel, type Mrp, type SeatModel } from './seat-model.ts';
import { inverse } from './solve.ts';

export interface InversionOptions {
  /** A poll average: shares of the vote of Great Britain, fractions. */
  readonly polls?: NationalShares;
  /** An estimate seat by seat, taken as the base instead of the old shares. */
  readonly mrp?: Mrp;
  /** How far exit polls have been out, seats. Default: `EXIT_POLL_SD`. */
  readonly errors?: Partial<Record<Bloc, number>>;
}

/** What an exit poll, or polls alone, say of every seat of Great Britain. */
export interface Inversion {
  readonly model: SeatModel;
  /** The 22 parameters of `parameters.ts`, and their posterior covariance, 22 × 22. */
  readonly parameters: Float64Array;
  readonly covariance: Float64Array;
  /** n × 8 mean shares. */
  readonly means: Float64Array;
  /** n × 8 win probabilities; a row of zeros in the Speaker's seat. */
  readonly probabilities: Float64Array;
  /** 8 expected seats: the sums of the probabilities. */
  readonly totals: Float64Array;
  /** Steps that were taken. */
  readonly steps: number;
}

const MOST_STEPS = 30;
const MOST_TRIES = 8;
/** Twice the logarithm of the posterior odds that a further step would have to gain. */
const [SETTLED, NEARLY_SETTLED] = [0.01, 1];
/**
 * The first steps take the errors of seats twice as wide: a party that is far from its first seat gains none by a small change, and the way to its
 * seats would not be found.
 */
const BLUR = 2;

/**
 * Turns the seat totals of an exit poll into win probabilities of seats: the changes by nation that are likeliest under the prior and give totals
 * like the published ones, by Gauss and Newton's method with Levenberg's damping on exact slopes. Errors of seats are correlated through the
 * changes; no seat's odds are scaled by themselves. Method: METHODS §3.3, after J. Curtice and D. Firth, JRSS A 171 (2008), for the sums of
 * probabilities.
 *
 * @param exitPoll without one the prior alone speaks: polls, or no change
 * @throws Error when the exit poll names a bloc whose error is not given.
 */
export function invert(night: Night, exitPoll?: ExitPoll, options: InversionOptions = {}): Inversion {
  const model = seatModel(night, options.mrp);
  const prior = priorOf(britainBefore(night), options.polls, options.mrp !== undefined);
  const published = publishedBy(exitPoll, options.errors ?? EXIT_POLL_SD);
  const blurred = published.length > 0 ? descend(model, prior, published, prior.mean, BLUR) : undefined;
  const { parameters, found, steps } = descend(model, prior, published, blurred?.parameters ?? prior.mean, 1);
  const { information } = normalEquations(found, parameters, prior, published);
  const { means, probabilities, totals } = found;
  return {
    model,
    parameters,
    covariance: inverse(information, PARAMETERS),
    means,
    probabilities,
    totals,
    steps: steps + (blurred?.steps ?? 0),
  };
}

/** Gauss and Newton's steps from a point until the cost settles. */
function descend(
  model: SeatModel,
  prior: Prior,
  published: readonly Published[],
  from: Float64Array,
  blur: number,
): { readonly parameters: Float64Array; readonly found: Evaluation; readonly steps: number } {
  const settled = blur > 1 ? NEARLY_SETTLED : SETTLED;
  let parameters: Float64Array = from.slice();
  let found = evaluate(model, parameters, blur);
  let [damping, steps] = [blur > 1 ? 1 : 0.01, 0];
  while (published.length > 0 && steps < MOST_STEPS) {
    const { information, gradient } = normalEquations(found, parameters, prior, published);
    const cost = costOf(found, parameters, prior, published);
    let gain = 0;
    for (let tried = 0; tried < MOST_TRIES && gain === 0; tried += 1) {
      const next = stepFrom(parameters, information, gradient, damping);
      const there = evaluate(model, next, blur);
      const saved = cost - costOf(there, next, prior, published);
      if (saved > 0) [gain, parameters, found, damping] = [saved, next, there, damping * 0.3];
      else damping *= 5;
    }
    steps += 1;
    if (gain < settled) break;
  }
  return { parameters, found, steps };
}
