import { BLOCS, type Bloc } from '../blocs/blocs.ts';
import type { Evaluation } from './evaluate.ts';
import type { ExitPoll } from './exit-poll.ts';
import { PARAMETERS, type Prior } from './parameters.ts';
import { solve } from './solve.ts';

/** A published total and its error, seats. */
export interface Published {
  readonly bloc: number;
  readonly seats: number;
  readonly sd: number;
}

/** The totals that an exit poll gives, each with its error. */
export function publishedBy(exitPoll: ExitPoll | undefined, errors: Partial<Record<Bloc, number>>): Published[] {
  return Object.entries(exitPoll?.seats ?? {}).map(([id, seats]) => {
    const sd = errors[id as Bloc];
    if (sd === undefined)
      throw new Error(`The exit poll names ${id}, whose past error is not known; leave it out or give its error.`);
    return { bloc: BLOCS.indexOf(id as Bloc), seats, sd };
  });
}

/** The sum of squares that is made least, doubled. */
export function costOf(
  { totals }: Evaluation,
  parameters: Float64Array,
  prior: Prior,
  published: readonly Published[],
): number {
  const away = published.reduce((sum, { bloc, seats, sd }) => sum + ((totals[bloc]! - seats) / sd) ** 2, 0);
  return parameters.reduce((sum, each, at) => sum + ((each - prior.mean[at]!) / prior.sd[at]!) ** 2, away);
}

/** The normal equations at a point: JᵀJ, which is also the information, and Jᵀr. */
export function normalEquations(
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

/** Where Levenberg's step leads; more damping, a shorter one. */
export function stepFrom(
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
