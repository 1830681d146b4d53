import type { Command } from 'commander';
import { majorityPercent, thousands } from '../../copy/index.ts';
import { matrixTable } from '../../publish/index.ts';
import { matrix, type ElectoralRecord, type Election, type Region } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { print, strong, textTable } from '../output.ts';
import { deskFor, regionFor, whenFor, withQuestion, type QuestionOptions } from '../question.ts';
import { shortName } from '../words.ts';

export function define(command: Command, io: Io): void {
  withQuestion(command.argument('[region]', 'a region, such as anglia or norfolk'), 'region', 'on', 'election').action(
    async (named: string | undefined, options: QuestionOptions) => {
      const desk = await deskFor(options, io);
      const region = regionFor(desk, named ?? options.region);
      const { election } = whenFor(desk.record, options, io);
      print(
        io,
        options,
        () => matrixTable(desk.record, region, election),
        () => {
          const title = `${region.name}: who stands between whom, ${election.name}`;
          return `${strong(io, title)}\n\n${matrixText(io, desk.record, region, election)}`;
        },
      );
    },
  );
}

/** Winner over runner-up with the number of seats and the closest of them. */
export function matrixText(io: Io, record: ElectoralRecord, region: Region, election: Election, top?: number): string {
  const cells = matrix(record, region, election).slice(0, top);
  const rows = cells.map(({ holder, runnerUp, seats }) => [
    `${shortName(record, holder)} over ${shortName(record, runnerUp)}`,
    String(seats.length),
    `${seats[0]!.area.name}, ${thousands(seats[0]!.majority)} (${majorityPercent(seats[0]!.share)})`,
  ]);
  return textTable(
    io,
    [{ label: 'Winner over runner-up' }, { label: 'Seats', right: true }, { label: 'Closest' }],
    rows,
  );
}
