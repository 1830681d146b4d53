import { BLOCS, type Bloc } from '../blocs/blocs.ts';
import type { Night } from '../blocs/night.ts';
import { EXIT_POLL_SD, type ExitPoll } from './exit-poll.ts';
import { britainBefore, PARAMETERS, priorOf, type NationalShares, type Prior } from './parameters.ts';
import { evaluate, seatModel, type Evaluation, type Mrp, type SeatModel } from './seat-model.ts';
import { inverse, solve } from './solve.ts';

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

interface Published {
  readonly bloc: number;
  readonly seats: number;
  readonly sd: number;
}

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
  const { information } = normal(found, parameters, prior, published);
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
    const { information, gradient } = normal(found, parameters, prior, published);
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

function publishedBy(exitPoll: ExitPoll | undefined, errors: Partial<Record<Bloc, number>>): Published[] {
  return Object.entries(exitPoll?.seats ?? {}).map(([id, seats]) => {
    const sd = errors[id as Bloc];
    if (sd === undefined)
      throw new Error(`The exit poll names ${id}, whose past error is not known; leave it out or give its error.`);
    return { bloc: BLOCS.indexOf(id as Bloc), seats, sd };
  });
}

/** The sum of squares that is made least, doubled. */
function costOf(
  { totals }: Evaluation,
  parameters: Float64Array,
  prior: Prior,
  published: readonly Published[],
): number {
  const away = published.reduce((sum, { bloc, seats, sd }) => sum + ((totals[bloc]! - seats) / sd) ** 2, 0);
  return parameters.reduce((sum, each, at) => sum + ((each - prior.mean[at]!) / prior.sd[at]!) ** 2, away);
}

/** The normal equations at a point: JᵀJ, which is also the information, and Jᵀr. */
function normal(
  { totals, slopes }: Evaluation,
  parameters: Float64Array,
  prior: Prior,
  published: readonly Published[],
): { readonly information: Float64Array; readonly gradient: Float64Array } {
  const information = new Float64Array(PARAMETERS * PARAMETERS);
  const gradient = parameters.map((each, at) => (each - prior.mean[at]!) / prior.sd[at]! ** 2);
  prior.sd.forEach((sd, at) => (information[at * PARAMETERS + at] = 1 / sd ** 2));
  for (const { bloc, seats, sd } of published) {
    const row = slopes.subarray(bloc * PARAMETERS, (bloc + 1) * PARAMETERS);
    row.forEach((slope, at) => {
      gradient[at]! += (slope * (totals[bloc]! - seats)) / sd ** 2;
      row.forEach((other, and) => (information[at * PARAMETERS + and]! += (slope * other) / sd ** 2));
    });
  }
  return { information, gradient };
}

function stepFrom(
  parameters: Float64Array,
  information: Float64Array,
  gradient: Float64Array,
  damping: number,
): Float64Array {
  const damped = information.slice();
  for (let at = 0; at < PARAMETERS; at += 1) damped[at * PARAMETERS + at]! *= 1 + damping * 0.1;
  const step = solve(damped, gradient);
  return parameters.map((each, at) => each - step[at]!);
}
