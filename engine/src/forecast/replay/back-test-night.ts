import type { Bloc, Night, Outcome } from '../blocs/index.ts';
import type { ExitPoll, Mrp } from '../exit-poll/index.ts';
import { shuffledOrder } from './order.ts';
import { replayNight, type Checked, type Checkpoint, type Replay, type ReplayOptions } from './replay-night.ts';
import { spoil, type Spoilt } from './spoil.ts';

/** What the projection had to go by: declared results alone, the exit poll, or that and an estimate seat by seat. */
export type ModelName = 'declared' | 'exit-poll' | 'exit-poll-and-mrp';

/** A past night and how it is replayed. Plain data: structured-clonable. */
export interface NightQuestion {
  readonly night: Night;
  readonly outcome: Outcome;
  /** Seats in the order in which they were declared, and when, by seat. */
  readonly order: readonly number[];
  readonly times: readonly (string | undefined)[];
  readonly exitPoll?: ExitPoll;
  readonly errors?: Readonly<Partial<Record<Bloc, number>>>;
  readonly mrp?: Mrp;
  readonly checkpoints: readonly number[];
  readonly draws: number;
  readonly seed: number;
  /** Project after every declaration. */
  readonly everyUpdate: boolean;
  /** In how many orders by chance it is replayed too. */
  readonly shuffles: number;
}

/** The same night in orders by chance: means over them. */
export interface Shuffled {
  readonly orders: number;
  readonly checkpoints: readonly {
    readonly declared: number;
    readonly rmse: number;
    readonly worst: number;
    readonly brier: number;
    readonly coverage: number;
  }[];
}

export interface ModelBackTest extends Replay {
  readonly model: ModelName;
  readonly checked: readonly Checked[];
  /** A result that never came, and one that came with its first two candidates the wrong way round. */
  readonly spoilt: Spoilt;
  readonly shuffled?: Shuffled;
}

export interface NightBackTest {
  readonly election: string;
  readonly seats: number;
  /** When each check-point was reached; absent at the close of poll and where the time is not known. */
  readonly reached: Readonly<Record<number, string>>;
  readonly models: readonly ModelBackTest[];
}

/** The blocs whose intervals are counted together: the four that have won tens of seats at every one of these elections. */
const COUNTED: readonly Bloc[] = ['con', 'lab', 'ld', 'snp'];

/** Replays one night with everything that may be known, step by step less. */
export function backTestNight(question: NightQuestion): NightBackTest {
  const { night, outcome, order, times, exitPoll, errors, mrp, shuffles } = question;
  const checkpoints = question.checkpoints.filter((declared) => declared < order.length);
  const known = { ...(exitPoll && { exitPoll, ...(errors && { errors }) }) };
  const models: { readonly model: ModelName; readonly given: Partial<ReplayOptions> }[] = [
    { model: 'declared', given: {} },
    ...(exitPoll ? [{ model: 'exit-poll' as const, given: known }] : []),
    ...(mrp && exitPoll ? [{ model: 'exit-poll-and-mrp' as const, given: { ...known, mrp } }] : []),
  ];
  return {
    election: night.election,
    seats: order.length,
    reached: Object.fromEntries(
      checkpoints.flatMap((declared) => {
        const time = times[order[declared - 1]!];
        return time ? [[declared, time]] : [];
      }),
    ),
    models: models.map(({ model, given }) => {
      const options: ReplayOptions = {
        checkpoints,
        order,
        draws: question.draws,
        seed: question.seed,
        everyUpdate: question.everyUpdate && model !== 'declared',
        trySwaps: true,
        ...given,
      };
      return {
        model,
        ...replayNight(night, outcome, options),
        spoilt: spoil(night, outcome, options),
        ...(shuffles > 0 && { shuffled: shuffled(night, outcome, options, shuffles) }),
      };
    }),
  };
}

function shuffled(night: Night, outcome: Outcome, options: ReplayOptions, orders: number): Shuffled {
  const replays = Array.from({ length: orders }, (_, seed) => {
    const order = shuffledOrder(outcome, seed + 1);
    return replayNight(night, outcome, { ...options, order, everyUpdate: false, trySwaps: false }).checkpoints;
  });
  return {
    orders,
    checkpoints: options.checkpoints.map((declared, at) => {
      const each = replays.map((checkpoints) => checkpoints[at]!);
      const mean = (of: (one: Checkpoint) => number) => each.reduce((sum, one) => sum + of(one), 0) / orders;
      return {
        declared,
        rmse: mean((one) => one.rmse),
        worst: Math.max(...each.map((one) => one.rmse)),
        brier: mean((one) => one.brier ?? 0),
        coverage: mean(coverageOf),
      };
    }),
  };
}

/** The part of the counted blocs whose interval has the actual seats. */
export function coverageOf({ covered }: Pick<Checkpoint, 'covered'>): number {
  return COUNTED.filter((bloc) => covered[bloc]).length / COUNTED.length;
}

/** The widths of their intervals together, seats. */
export function widthOf({ width }: Pick<Checkpoint, 'width'>): number {
  return COUNTED.reduce((sum, bloc) => sum + width[bloc], 0);
}
