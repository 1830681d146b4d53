import { basename } from 'node:path';
import {
  declarationOrder,
  errorPerSeat,
  errorsBySeats,
  forecastByDay,
  forecastsIn,
  nightOf,
  outcomeOf,
  publishedExitPoll,
  readMrp,
  readTimes,
  timesOf,
  type DeclarationTimes,
  type Mrp,
  type Night,
  type NightQuestion,
} from '../../forecast/index.ts';
import { findElection, type Election, type ElectoralRecord } from '../../record/index.ts';
import { ImportRefused } from '../../record/import/findings.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import { readTextFile } from '../stv/read-text-file.ts';

export interface BackTestOptions {
  readonly election?: readonly string[];
  readonly times?: string;
  readonly mrp?: string;
  readonly forecast?: readonly string[];
  readonly checkpoints: readonly number[];
  readonly shuffle: number;
  readonly draws: number;
  readonly seed: number;
  readonly updates: boolean;
}

/** A night to replay, and where what is known of it comes from. */
export interface AskedNight {
  readonly question: NightQuestion;
  /** Name of the estimate seat by seat, and the seats that it has. */
  readonly mrp?: { readonly forecast: string; readonly seats: number };
  readonly timesFrom: 'record' | 'file';
}

/** A night is replayed where at least this part of its times of declaration is known. */
const ENOUGH_TIMES = 0.5;

/** The nights that are asked for: those named, else every general election whose times of declaration are known. */
export function askedNights(record: ElectoralRecord, options: BackTestOptions): AskedNight[] {
  const times = options.times === undefined ? undefined : timesIn(record, options.times);
  const estimate = options.mrp === undefined ? undefined : { path: options.mrp, text: readTextFile(options.mrp) };
  const asked = options.election?.map((typed) => generalCalled(record, typed)) ?? generals(record);
  const nights = asked.flatMap(({ id, polledOn }): AskedNight[] => {
    const [night, outcome] = [nightOf(record, id), outcomeOf(record, id)];
    const ofFile = times?.get(id);
    const known = timesOf(night, outcome, ofFile);
    if (known.filter(Boolean).length < night.seats * ENOUGH_TIMES) {
      if (!options.election) return [];
      throw new Stop(
        EXIT.usage,
        `The times of declaration of ${id} are not held; give them with --times FILE (election,gss,declared_at).`,
      );
    }
    const exitPoll = publishedExitPoll(record, id);
    const mrp = estimate && mrpFor(estimate, night, polledOn, options.forecast);
    const question: NightQuestion = {
      night,
      outcome,
      order: declarationOrder(night, outcome, ofFile),
      times: known,
      ...(exitPoll && { exitPoll, errors: errorsBySeats(exitPoll, errorPerSeat(record, id)) }),
      ...(mrp && { mrp: mrp.mrp }),
      checkpoints: options.checkpoints,
      draws: options.draws,
      seed: options.seed,
      everyUpdate: options.updates,
      shuffles: options.shuffle,
    };
    return [
      {
        question,
        ...(mrp && { mrp: { forecast: mrp.forecast, seats: mrp.seats } }),
        timesFrom: ofFile ? 'file' : 'record',
      },
    ];
  });
  if (nights.length === 0)
    throw new Stop(
      EXIT.usage,
      'No night has times of declaration; give them with --times FILE (election,gss,declared_at).',
    );
  return nights;
}

/** General elections with a result before them on the same boundaries. */
function generals(record: ElectoralRecord): Election[] {
  return [...record.elections().values()].filter((election) => {
    if (election.kind !== 'general') return false;
    try {
      return nightOf(record, election.id).seats > 0;
    } catch {
      return false;
    }
  });
}

function generalCalled(record: ElectoralRecord, typed: string): Election {
  const election = findElection(record, typed);
  if (election.kind === 'general') return election;
  throw new Stop(EXIT.usage, `${election.id} is no general election; give one such as ge2019.`);
}

/** An election is named by its id, as `ge2017`, or by its day. */
function timesIn(record: ElectoralRecord, path: string): DeclarationTimes {
  const named = new Map(
    generals(record).flatMap(({ id, polledOn }) =>
      [id, polledOn, `ge${polledOn.slice(0, 4)}`, polledOn.slice(0, 4)].map((name) => [name, id] as const),
    ),
  );
  return refused(() => readTimes(basename(path), readTextFile(path), (typed) => named.get(typed)));
}

function mrpFor(
  { path, text }: { readonly path: string; readonly text: string },
  night: Night,
  day: string,
  named: readonly string[] | undefined,
): { readonly mrp: Mrp; readonly forecast: string; readonly seats: number } | undefined {
  const file = basename(path);
  return refused(() => {
    const held = forecastsIn(file, text);
    const chosen =
      named?.find((id) => held.some((one) => one.id === id && one.day === day)) ?? forecastByDay(held).get(day);
    if (held.length > 0 && chosen === undefined) return undefined;
    const { mrp, matched } = readMrp(file, text, night, chosen);
    return { mrp, forecast: chosen ?? file, seats: matched };
  });
}

function refused<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ImportRefused) throw new Stop(EXIT.refused, error.message);
    throw error;
  }
}
