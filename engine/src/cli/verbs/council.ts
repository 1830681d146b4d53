import type { Command } from 'commander';
import { compositionsTable, councilTable } from '../../publish/index.ts';
import { councilNow, councilOn, findCouncil, readDate } from '../../record/index.ts';
import { nightAsked } from '../council/night.ts';
import { nightText } from '../council/night-text.ts';
import { nowText } from '../council/now-text.ts';
import type { Io } from '../io.ts';
import { print } from '../output.ts';
import { deskFor, withQuestion, type QuestionOptions } from '../question.ts';

/** `countroom council`: a council's night where it voted that day, else the council as last held. */
export function define(command: Command, io: Io): void {
  withQuestion(command.argument('<council>', 'name, code or address: cambridge, "Great Yarmouth"'), 'on')
    .option('--election <id>', 'a night of local elections: local.2016-05-05')
    .action(async (typed: string, options: QuestionOptions) => {
      const { record } = await deskFor(options, io);
      const council = findCouncil(record, typed);
      const night = nightAsked(record, council, options);
      if (night === undefined) {
        const answer = councilNow(record, council, options.on === undefined ? io.today : readDate(options.on));
        print(
          io,
          options,
          () => compositionsTable(record, council, answer.history),
          () => nowText(io, record, answer),
        );
        return;
      }
      const answer = councilOn(record, council, night);
      print(
        io,
        options,
        () => councilTable(record, answer),
        () => nightText(io, record, answer),
      );
    });
}
