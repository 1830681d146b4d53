import {
  coverageOf,
  meanOver,
  widthOf,
  type ModelBackTest,
  type ModelName,
  type NightBackTest,
} from '../../forecast/index.ts';
import type { Io } from '../io.ts';
import { strong, textTable, wrap } from '../output.ts';

const LABEL: Readonly<Record<ModelName, string>> = {
  declared: 'declared results alone',
  'exit-poll': 'with the exit poll',
  'exit-poll-and-mrp': 'with the exit poll and an estimate seat by seat',
};
const COLUMNS = ['Declared', 'At', 'RMSE', 'Wrong', 'Brier', 'Log', 'CRPS', 'In 90%', 'Width', 'Swing'];

/** The back-test as a text to read: means over the nights first, then each night. */
export function backTestText(io: Io, nights: readonly NightBackTest[], without: string | undefined): string {
  const means = meanOver(nights).flatMap(({ model, checkpoints }) => [
    `\n${strong(io, `Mean of ${nights.length === 1 ? 'one night' : `${nights.length} nights`}, ${LABEL[model]}`)}\n`,
    textTable(
      io,
      COLUMNS.map((label) => ({ label, right: true })),
      checkpoints.map((one) => [
        String(one.declared),
        '',
        ...figures({ ...one, wrong: one.wrong.toFixed(0) }),
        `${(100 * one.coverage).toFixed(0)}%`,
        one.width.toFixed(0),
        one.swingRmse.toFixed(1),
      ]),
    ),
  ]);
  const parts = nights.flatMap((night) => night.models.map((model) => nightText(io, night, model)));
  return [
    wrap(
      'RMSE is of final seats over eight blocs of Great Britain; Brier and log scores are means over the seats still to come; CRPS is the sum over the blocs; the intervals are those of Con, Lab, LD and SNP, their widths together; Swing is the RMSE of the simple line, the mean swing of declared seats. Every constant was chosen without the election it is scored on.',
    ),
    ...(without ? [wrap(without)] : []),
    ...means,
    ...parts,
  ].join('');
}

type Figures = {
  readonly rmse: number;
  readonly wrong: string;
  readonly brier?: number;
  readonly log?: number;
  readonly crps: number;
};

function figures({ rmse, wrong, brier, log, crps }: Figures): string[] {
  return [rmse.toFixed(1), wrong, brier?.toFixed(3) ?? '', log?.toFixed(3) ?? '', crps.toFixed(1)];
}

function nightText(io: Io, night: NightBackTest, model: ModelBackTest): string {
  const rows = model.checkpoints.map((one) => [
    String(one.declared),
    night.reached[one.declared]?.slice(11, 16) ?? '',
    ...figures({ ...one, wrong: `${one.wrong}/${one.open}` }),
    `${4 * coverageOf(one)}/4`,
    widthOf(one).toFixed(0),
    one.swingRmse.toFixed(1),
  ]);
  return [
    `\n${strong(io, `${night.election}, ${LABEL[model.model]}`)}\n`,
    textTable(
      io,
      COLUMNS.map((label) => ({ label, right: true })),
      rows,
    ),
    ...said(night, model).map((sentence) => wrap(sentence)),
  ].join('');
}

function said({ reached }: NightBackTest, { updates, checked, swaps, spoilt, shuffled }: ModelBackTest): string[] {
  const { dropped, corrupted } = spoilt;
  const sentences = [
    `${checked.length} right results were held to be checked${checked.length > 0 ? `: ${checked.map(({ name }) => name).join(', ')}` : ''}. With its first two candidates swapped, ${swaps.noticed} of ${swaps.tried} results would have been.`,
    `${spoilt.name} (after ${spoilt.declared}): left out, it moves ${dropped.bloc} by ${dropped.seats.toFixed(1)} seats; swapped, it is ${corrupted.noticed ? 'held' : 'not noticed'} at ${corrupted.deviations.toFixed(1)} deviations, and confirmed all the same it moves ${corrupted.bloc} by ${corrupted.seats.toFixed(1)}.`,
  ];
  if (updates) {
    const { majority, calledAt, wronglyCalled, largestJump } = updates;
    const outcome = majority === 'none' ? 'No majority' : `A majority of ${majority}`;
    const when =
      calledAt === undefined
        ? 'was never called for good'
        : calledAt === 0
          ? 'was called at the close of poll'
          : `was called for good after ${calledAt} declarations`;
    const wrongly = wronglyCalled ? 'a wrong call was made before' : 'no wrong call was made';
    sentences.push(
      `${outcome} ${when}; ${wrongly}. The largest move by one declaration was ${largestJump.seats.toFixed(1)} seats of ${largestJump.bloc}, after ${largestJump.declared}${reached[largestJump.declared] ? ` at ${reached[largestJump.declared]!.slice(11, 16)}` : ''}.`,
    );
  }
  if (shuffled)
    sentences.push(
      `In ${shuffled.orders} orders by chance the mean RMSE was ${shuffled.checkpoints.map(({ declared, rmse, worst }) => `${rmse.toFixed(1)} at ${declared} (worst ${worst.toFixed(1)})`).join(', ')}.`,
    );
  return sentences;
}
