import { basename } from 'node:path';
import { averageSentence, newestPollSentence, pollIntervalSentence, shareShown } from '../../copy/index.ts';
import { partyOfBloc, pollAverage, POLLED_BLOCS, summaryOf } from '../../forecast/index.ts';
import { addPolls, averageOnDayTable, openDesk, ownPolls, homeFolder, pollFiles } from '../../publish/index.ts';
import { readDate } from '../../record/index.ts';
import { fileGiven } from '../forecast/mrp-asked.ts';
import { dayOfPolls } from '../forecast/day-of-polls.ts';
import { readOrRefuse } from '../forecast/refused.ts';
import { nameOf, type HomeOptions } from '../fact/keep.ts';
import type { Io } from '../io.ts';
import { print, textTable, wrap } from '../output.ts';
import { deskFor, type QuestionOptions } from '../question.ts';
import { shortName } from '../words.ts';

export type AverageOptions = QuestionOptions;

/** `countroom polls add`: the whole file, or nothing of it. */
export async function addTo(io: Io, path: string, options: HomeOptions): Promise<void> {
  const by = nameOf(io, options);
  const bytes = fileGiven(path);
  const desk = await openDesk({ home: homeFolder(options.home, io.env), pack: options.pack });
  const told = { file: basename(path), addedAt: io.now, by };
  const { kept, polls, known } = readOrRefuse(() => addPolls(desk, bytes, told));
  for (const { pollster, to } of known)
    io.stderr.write(`${pollster}, to ${to}, is among the polls already and counts once.\n`);
  const fresh = polls.length - known.length;
  io.stdout.write(
    `${counted(polls.length)} read, ${fresh} of them new; ${told.file} is kept as number ${kept.number}.\n`,
  );
}

const counted = (polls: number) => (polls === 1 ? '1 poll' : `${polls} polls`);

/** `countroom polls list`. */
export async function list(io: Io, options: QuestionOptions): Promise<void> {
  const files = pollFiles(homeFolder(options.home, io.env));
  if (options.json) {
    io.stdout.write(`${JSON.stringify({ files }, null, 2)}\n`);
    return;
  }
  if (files.length === 0) {
    io.stderr.write('No polls were added; add some with: countroom polls add FILE.csv\n');
    return;
  }
  const rows = files.map(({ number, file, addedAt, by }) => [String(number), file, addedAt.slice(0, 10), by]);
  const labels = ['Number', 'File', 'Added', 'By'];
  io.stdout.write(
    textTable(
      io,
      labels.map((label, at) => ({ label, right: at === 0 })),
      rows,
    ),
  );
}

/** `countroom polls average`: the polls of the record and of the desk together. */
export async function average(io: Io, options: AverageOptions): Promise<void> {
  const desk = await deskFor(options, io);
  const { record, settings } = desk;
  const added = ownPolls(desk);
  const asked = options.on === undefined ? io.today : readDate(options.on);
  const on = dayOfPolls(record, asked, added);
  if (on !== asked) io.stderr.write(wrap(newestPollSentence(on, asked)));
  const made = pollAverage(record, { on, added });
  const rows = POLLED_BLOCS.flatMap((bloc) => {
    const at = made.shares[bloc];
    const name = shortName(record, partyOfBloc(bloc, on));
    return at ? [[name, shareShown(at.share), `${shareShown(at.low)}–${shareShown(at.high)}`]] : [];
  });
  const labels = ['', 'Per cent', 'Nine in ten'];
  print(
    io,
    options,
    () => averageOnDayTable(record, made),
    () =>
      `${wrap(averageSentence(made, record.parties(), settings.style.percent))}\n` +
      textTable(
        io,
        labels.map((label, at) => ({ label, right: at > 0 })),
        rows,
      ) +
      `\n${wrap(pollIntervalSentence(summaryOf(made.past), record.parties()))}`,
  );
}
