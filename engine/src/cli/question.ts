import { Option, type Command } from 'commander';
import { homeFolder, openDesk, type Desk } from '../publish/index.ts';
import {
  eveOfPoll,
  findElection,
  findRegion,
  lastGeneral,
  nextGeneral,
  readDate,
  type Election,
  type ElectoralRecord,
  type IsoDate,
  type Region,
} from '../record/index.ts';
import { EXIT, Stop } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { FormatOptions } from './output.ts';

/** The options that every question to the record can have. */
export interface QuestionOptions extends FormatOptions {
  readonly region?: string;
  readonly on?: string;
  readonly election?: string;
  readonly asKnownAt?: string;
  readonly home?: string;
  readonly pack?: string;
}

const OPTIONS: Readonly<Record<'region' | 'on' | 'election', readonly [string, string]>> = {
  region: ['--region <name>', 'region; `countroom regions` lists them'],
  on: ['--on <date>', 'as it stood at the end of a day, YYYY-MM-DD'],
  election: ['--election <id>', 'votes of this election: ge2017, ge2019n (notional)'],
};

/** Adds the options a verb understands, the forms of its list, and where facts come from. */
export function withQuestion(command: Command, ...names: readonly (keyof typeof OPTIONS)[]): Command {
  return withRecord(command, ...names).addOption(new Option('--csv', 'as CSV').conflicts('json'));
}

/** Adds the options of a verb whose answer is not one list: there is JSON and no CSV. */
export function withRecord(command: Command, ...names: readonly (keyof typeof OPTIONS)[]): Command {
  for (const name of names) command.option(...OPTIONS[name]);
  command.option('--json', 'as JSON');
  command.option('--as-known-at <revision>', 'leave out facts recorded after this one');
  return withHome(command).option('--pack <folder>', 'another folder of facts');
}

/** Adds the option for the newsroom's own folder. */
export function withHome(command: Command): Command {
  return command.option('--home <folder>', 'settings, own regions and journal (~/.countroom)');
}

export async function deskFor(options: QuestionOptions, io: Io): Promise<Desk> {
  const knownAt = options.asKnownAt === undefined ? undefined : readRevision(options.asKnownAt);
  return openDesk({ home: homeFolder(options.home, io.env), pack: options.pack, knownAt });
}

function readRevision(typed: string): number {
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  throw new Stop(
    EXIT.usage,
    `--as-known-at is '${typed}', where the number of a fact was expected; countroom fact list shows them.`,
  );
}

/** The region named, or the newsroom's own. */
export function regionFor({ record, settings }: Desk, named: string | undefined): Region {
  return findRegion(record, named ?? settings.region);
}

/** The day a question is asked of and the election whose votes answer it. */
export interface When {
  readonly on: IsoDate;
  readonly election: Election;
}

/**
 * Reads `--on` and `--election` together: a day alone means the last general election before it, an election alone means the eve
 * of the poll that followed it, and neither means today.
 */
export function whenFor(record: ElectoralRecord, options: QuestionOptions, io: Io): When {
  const on = options.on === undefined ? undefined : readDate(options.on);
  if (options.election === undefined) {
    const day = on ?? io.today;
    return { on: day, election: lastGeneral(record, day) };
  }
  const election = findElection(record, options.election);
  if (election.kind === 'by-election') {
    throw new Stop(
      EXIT.usage,
      `${election.id} is a by-election, where a general election or notional result was expected; countroom seat shows it.`,
    );
  }
  return { on: on ?? eveOf(record, election, io.today), election };
}

/** A notional result is looked at on the eve of the first election fought on its boundaries. */
function eveOf(record: ElectoralRecord, election: Election, today: IsoDate): IsoDate {
  if (election.kind !== 'notional') return eveOfPoll(record, election, today);
  const next = nextGeneral(record, election.polledOn);
  const parliament = next?.after === undefined ? undefined : record.elections().get(next.after);
  return parliament ? eveOfPoll(record, parliament, today) : today;
}
