import { Argument, InvalidArgumentError, Option, type Command } from 'commander';
import { backTestSentence, bandSentence, leadShown, tenthsShown } from '../../copy/index.ts';
import {
  backTest,
  bandOf,
  illustrate,
  layOut,
  METHODS,
  movementOf,
  projectable,
  startOf,
  WIDEST,
} from '../../forecast/index.ts';
import { backTestsTable, whatIfTable, type Desk, type Table, type WhatIfAnswer } from '../../publish/index.ts';
import { areaKey, findParty, seatsIn, type Election, type PartyId, type Region } from '../../record/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { print, strong, textTable, wrap } from '../output.ts';
import { deskFor, regionFor, whenFor, withQuestion, type QuestionOptions } from '../question.ts';
import { shortName } from '../words.ts';

interface Options extends QuestionOptions {
  readonly from: string;
  readonly to: string;
  readonly swing: number;
}

export function define(command: Command, io: Io): void {
  command
    .addArgument(new Argument('[back-test]', 'how many seats each method would have got right').choices(['backtest']))
    .option('--from <party>', 'the party that loses ground', 'lab')
    .option('--to <party>', 'the party that gains it', 'con')
    .addOption(new Option('--swing <points>', 'points of swing, at most 60').argParser(readTenths).default(50, '5.0'));
  withQuestion(command, 'region', 'election').action(async (asked: string | undefined, options: Options) => {
    const desk = await deskFor(options, io);
    const region = regionFor(desk, options.region);
    const { election } = whenFor(desk.record, options, io);
    if (asked) return printBackTest(io, options, desk, region, election);
    const answer = answerFor(desk, region, election, options);
    const table = whatIfTable(desk.record, answer);
    print(
      io,
      options,
      () => table,
      () => answerText(io, desk, answer, options, table),
    );
  });
}

/** Reads points to the tenth. */
function readTenths(typed: string): number {
  const tenths = Math.round(Number(typed) * 10);
  if (/^\d{1,2}(\.\d)?$/.test(typed) && tenths <= WIDEST) return tenths;
  throw new InvalidArgumentError('Points from 0 to 60 were expected, such as 6.4.');
}

function answerFor({ record }: Desk, region: Region, election: Election, options: Options): WhatIfAnswer {
  const start = startOf(record, election);
  const base = layOut(start.votes);
  const [from, to] = [options.from, options.to].map((typed) => findParty(record, typed).id) as [PartyId, PartyId];
  if (from === to || ![from, to].every((party) => base.movers.includes(party))) {
    throw new Stop(
      EXIT.usage,
      `A swing needs two different parties of ${base.movers.join(', ')}; it was asked from ${from} to ${to}.`,
    );
  }
  const keys = new Set(seatsIn(region, election.boundarySet).map((member) => areaKey(member.area)));
  const seats = start.contests.flatMap(({ area }, seat) => (keys.has(areaKey(area)) ? [seat] : []));
  const movement = movementOf(base, { kind: 'swing', from, to, tenths: options.swing }, new Set(seats));
  return { region, election, start, base, seats, illustration: illustrate(base, movement, bandsOf(record)) };
}

function answerText(
  io: Io,
  { record }: Desk,
  answer: WhatIfAnswer,
  { from, to, swing }: Options,
  table: Table,
): string {
  const { region, election } = answer;
  const moving = table.rows.filter(({ verdict, won, uniform, proportional }) =>
    verdict === 'changes' ? true : verdict === 'cannot say' && (uniform !== won || proportional !== won),
  );
  const unsure = table.rows.filter(({ verdict }) => verdict === 'cannot say').length;
  const rows = moving.map((row) => [
    String(row['seat']),
    shortName(record, String(row['won'])),
    ...(['uniform', 'proportional'] as const).flatMap((method) => [
      shortName(record, String(row[method])),
      leadShown(Number(row[`${method}Lead`]) / 100),
    ]),
    String(row['verdict']),
  ]);
  const labels = ['Seat', 'Won by', 'Uniform', 'Lead', 'In prop.', 'Lead', ''];
  const title = `${region.name}, ${election.name}: an illustration of a ${tenthsShown(swing)}-point swing from ${shortName(record, findParty(record, from).id)} to ${shortName(record, findParty(record, to).id)}`;
  return (
    `${wrap(strong(io, title))}\n` +
    textTable(
      io,
      labels.map((label, at) => ({ label, right: at === 3 || at === 5 })),
      rows,
    ) +
    `\n${wrap(`${unsure} of ${table.rows.length} seats: cannot say. ${tried(record, election, region)} ${bandSentence(bandsOf(record))}`)}`
  );
}

function bandsOf(record: Desk['record']) {
  return { uniform: bandOf(record, 'uniform'), 'losers-proportional': bandOf(record, 'losers-proportional') };
}

/** How each method did at the last election on these boundaries. */
function tried(record: Desk['record'], { boundarySet }: Election, region: Region): string {
  const last = projectable(record).findLast((each) => each.boundarySet === boundarySet);
  return last
    ? METHODS.map((method) => backTestSentence(backTest(record, { election: last, region, method }))).join(' ')
    : '';
}

function printBackTest(io: Io, options: Options, { record }: Desk, region: Region, election: Election): void {
  const table = backTestsTable(record, region, election);
  const list = (cell: unknown) => (cell as readonly string[]).join(', ');
  const rows = table.rows.map((row) => [
    String(row['method']),
    String(row['changesOf']),
    `${String(row['right'])} of ${String(row['seats'])}`,
    list(row['projected']),
  ]);
  const labels = ['Method', 'Changes of', 'Right', 'Would have said'];
  print(
    io,
    options,
    () => table,
    () =>
      `${strong(io, table.title)}\n${wrap(`True changes on the ${String(table.about['baseline'])}; what came: ${list(table.rows[0]!['actual'])}.`)}\n` +
      textTable(
        io,
        labels.map((label) => ({ label })),
        rows,
      ),
  );
}
