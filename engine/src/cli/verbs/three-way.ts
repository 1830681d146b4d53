import type { Command } from 'commander';
import { baselineTag, counted, majorityPercent } from '../../copy/index.ts';
import { threeWayTable } from '../../publish/index.ts';
import { threeWays, type ElectoralRecord, type TargetBase, type ThreeWay } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { print, strong, textTable, wrap } from '../output.ts';
import { deskFor, regionFor, whenFor, withQuestion, type QuestionOptions } from '../question.ts';
import { withBase } from '../target-lines.ts';
import { shortName } from '../words.ts';

interface Options extends QuestionOptions {
  readonly base: TargetBase;
}

export function define(command: Command, io: Io): void {
  withBase(command.argument('[region]', 'a region, such as anglia or norfolk'));
  withQuestion(command, 'region', 'on', 'election').action(async (named: string | undefined, options: Options) => {
    const desk = await deskFor(options, io);
    const { record } = desk;
    const region = regionFor(desk, named ?? options.region);
    const question = { region, ...whenFor(record, options, io), base: options.base };
    const found = threeWays(record, question);
    print(
      io,
      options,
      () => threeWayTable(record, question, found),
      () =>
        `${strong(io, `${region.name}: ${counted(found.length, 'seat')} with the third within 10 points of the winner`)}\n` +
        `${wrap(`Baseline: ${baselineTag(question.election)}.`)}\n${rowsText(io, record, found)}`,
    );
  });
}

function rowsText(io: Io, record: ElectoralRecord, found: readonly ThreeWay[]): string {
  if (found.length === 0) return '';
  const rows = found.map((each) => [
    String(each.rank),
    each.area.name,
    shortName(record, each.winner.party),
    shortName(record, each.second.party),
    majorityPercent(each.secondBehind),
    shortName(record, each.third.party),
    majorityPercent(each.thirdBehind),
  ]);
  const labels = ['', 'Seat', 'Won', 'Second', 'behind', 'Third', 'behind'];
  return textTable(
    io,
    labels.map((label, at) => ({ label, right: [0, 4, 6].includes(at) })),
    rows,
  );
}
