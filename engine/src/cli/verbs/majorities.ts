import type { Command } from 'commander';
import { counted, majorityPercent, thousands } from '../../copy/index.ts';
import { majoritiesTable } from '../../publish/index.ts';
import { findParty, margins, seatsUnder, type ElectoralRecord, type Margin } from '../../record/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { print, strong, textTable } from '../output.ts';
import { deskFor, regionFor, whenFor, withQuestion, type QuestionOptions } from '../question.ts';
import { readCount, withTop } from '../top.ts';
import { shortName } from '../words.ts';

interface Options extends QuestionOptions {
  readonly party?: string;
  readonly over?: string;
  readonly under?: number;
  readonly top?: number;
}

export function define(command: Command, io: Io): void {
  command
    .argument('[region]', 'a region, such as anglia or norfolk')
    .option('--party <party>', 'won by this party')
    .option('--over <party>', 'with this party second')
    .option('--under <votes>', 'by fewer votes than this', readCount);
  withTop(withQuestion(command, 'region', 'on', 'election')).action(
    async (named: string | undefined, options: Options) => {
      const desk = await deskFor(options, io);
      const { record } = desk;
      const region = regionFor(desk, named ?? options.region);
      const { election } = whenFor(record, options, io);
      if ((options.over ?? options.under) !== undefined && options.party === undefined) {
        throw new Stop(
          EXIT.usage,
          '--over and --under ask about one party; say whose seats with --party, such as --party con.',
        );
      }
      const over = options.over === undefined ? undefined : findParty(record, options.over).id;
      const found =
        options.party === undefined
          ? margins(record, region, election)
          : seatsUnder(record, {
              region,
              election,
              party: findParty(record, options.party).id,
              over,
              under: options.under ?? Infinity,
            });
      const shown = found.slice(0, options.top);
      print(
        io,
        options,
        () => majoritiesTable(record, region, election, shown),
        () => {
          const order = options.party === undefined ? 'share' : 'votes';
          const title = `${region.name}, ${election.name}: ${counted(found.length, 'seat')}, smallest majority in ${order} first`;
          return `${strong(io, title)}\n\n${majoritiesText(io, record, shown)}`;
        },
      );
    },
  );
}

export function majoritiesText(io: Io, record: ElectoralRecord, margins: readonly Margin[]): string {
  const rows = margins.map(({ area, winner, runnerUp, majority, share }) => [
    area.name,
    `${shortName(record, winner.party)} over ${shortName(record, runnerUp.party)}`,
    thousands(majority),
    majorityPercent(share),
  ]);
  const columns = [
    { label: 'Seat' },
    { label: 'Won' },
    { label: 'Majority', right: true },
    { label: '%', right: true },
  ];
  return textTable(io, columns, rows);
}
