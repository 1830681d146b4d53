import type { Command } from 'commander';
import { percent, thousands } from '../../copy/index.ts';
import { ratio } from '../../psephology/index.ts';
import { votesTable } from '../../publish/index.ts';
import type { Io } from '../io.ts';
import { print, strong, textTable } from '../output.ts';
import { deskFor, regionFor, whenFor, withQuestion, type QuestionOptions } from '../question.ts';

export function define(command: Command, io: Io): void {
  withQuestion(command.argument('[region]', 'a region, such as anglia or norfolk'), 'region', 'on', 'election').action(
    async (named: string | undefined, options: QuestionOptions) => {
      const desk = await deskFor(options, io);
      const region = regionFor(desk, named ?? options.region);
      const { election } = whenFor(desk.record, options, io);
      const table = votesTable(desk.record, region, election);
      print(
        io,
        options,
        () => table,
        () => {
          const valid = Number(table.about['validVotes']);
          const rows = table.rows.map(({ partyName, candidates, votes, seats }) => [
            String(partyName),
            String(candidates),
            thousands(Number(votes)),
            percent(ratio(Number(votes), valid)),
            String(seats),
          ]);
          const labels = ['Party', 'Stood', 'Votes', 'Share', 'Seats'];
          const title = `${region.name}, ${election.name}: ${thousands(valid)} valid votes in ${String(table.about['declared'])} seats`;
          return `${strong(io, title)}\n\n${textTable(
            io,
            labels.map((label, at) => ({ label, right: at > 0 })),
            rows,
          )}`;
        },
      );
    },
  );
}
