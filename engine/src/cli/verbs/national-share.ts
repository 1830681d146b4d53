import { Argument, type Command } from 'commander';
import {
  errorShown,
  nationalShareErrorSentence,
  nationalShareIntervalSentence,
  nationalShareMissesSentence,
  nationalShareNotHeldSentence,
  nationalShareSentence,
  shareShown,
} from '../../copy/index.ts';
import { backTestNationalShare, SHARES_OF, type NationalShare, type ShareOf } from '../../forecast/index.ts';
import {
  nationalShareBackTestTable,
  nationalShareBasesTable,
  nationalShareTable,
  type Desk,
} from '../../publish/index.ts';
import type { ElectoralRecord } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { print, strong, textTable, wrap } from '../output.ts';
import { deskFor, withQuestion, type QuestionOptions } from '../question.ts';

const LISTS = { backtest: nationalShareBackTestTable, bases: nationalShareBasesTable };
type List = keyof typeof LISTS;
const LABELS = ['Con', 'Lab', 'LD', 'Other'];

export function define(command: Command, io: Io): void {
  const list = new Argument('[list]', 'errors by party, or the nights compared').choices(Object.keys(LISTS));
  withQuestion(command.addArgument(list)).action(async (asked: List | undefined, options: QuestionOptions) => {
    const desk = await deskFor(options, io);
    const table = (asked ? LISTS[asked] : nationalShareTable)(desk.record);
    const text = { backtest: backTestText, bases: basesText, every: everyNight }[asked ?? 'every'];
    print(
      io,
      options,
      () => table,
      () => `${wrap(strong(io, table.title))}\n${text(io, desk)}`,
    );
  });
}

/** Each night: ours, its interval, the published figure and the difference. */
function everyNight(io: Io, { record, settings }: Desk): string {
  const tried = backTestNationalShare(record);
  const rows = tried.nights.flatMap((night) => (night.projected ? nightRows(night) : []));
  const without = tried.nights
    .filter(({ projected }) => !projected)
    .map((night) => wrap(nationalShareSentence(night, settings.style.percent)));
  const labels = ['', '', ...LABELS].map((label, at) => ({ label, right: at > 1 }));
  return `${textTable(io, labels, rows)}\n${without.join('')}${wrap(nationalShareNotHeldSentence(tried))}${judged(record)}`;
}

function nightRows({ year, projected, published }: NationalShare): string[][] {
  const row = (label: string, of: (party: ShareOf) => string) => ['', label, ...SHARES_OF.map(of)];
  const ours = row('ours', (party) => shareShown(projected![party].share));
  const interval = row(
    '95 in 100',
    (party) => `${shareShown(projected![party].low)}–${shareShown(projected![party].high)}`,
  );
  const rows = [[String(year), ...ours.slice(1)], interval];
  if (!published) return [...rows, ['', 'published', ...SHARES_OF.map(() => '–')]];
  return [
    ...rows,
    row('published', (party) => `${Math.round(published.vote[party] * 100)}`),
    row('error', (party) => errorShown(projected![party].share - published.vote[party])),
  ];
}

function backTestText(io: Io, { record }: Desk): string {
  const { parties } = backTestNationalShare(record);
  const rows = parties.map((score, at) => [
    LABELS[at]!,
    shareShown(score.meanError),
    errorShown(score.bias),
    errorShown(score.largest),
    shareShown(score.meanErrorOfNoChange),
    `${score.covered} of ${score.years}`,
    `${score.coveredByWard} of ${score.years}`,
  ]);
  const labels = ['', 'Mean error', 'Bias', 'Largest', 'No change', 'In interval', 'By ward'];
  const columns = labels.map((label, at) => ({ label, right: at > 0 }));
  return `${textTable(io, columns, rows)}\n${judged(record)}`;
}

function basesText(io: Io, { record }: Desk): string {
  const rows = backTestNationalShare(record).nights.flatMap(({ year, bases }) =>
    bases.map(({ published, wards, voteSampled, vote }) => [
      String(year),
      String(published.year),
      String(wards),
      `${Math.round(voteSampled * 100)}%`,
      ...SHARES_OF.map((party) => (vote ? shareShown(vote[party]) : '–')),
    ]),
  );
  const labels = ['Night', 'Base', 'Wards', 'Vote sampled', ...LABELS];
  return textTable(
    io,
    labels.map((label, at) => ({ label, right: at > 1 })),
    rows,
  );
}

function judged(record: ElectoralRecord): string {
  const tried = backTestNationalShare(record);
  return [nationalShareErrorSentence, nationalShareIntervalSentence, nationalShareMissesSentence]
    .map((sentence) => wrap(sentence(tried)))
    .join('');
}
