import {
  declarationOrder,
  K,
  nightOf,
  openLive,
  outcomeOf,
  publishedExitPoll,
} from '../../engine/src/forecast/index.ts';
import { openRecord } from '../../engine/src/record/index.ts';
import { loadPack } from '../../engine/src/record/load.ts';
import { median, processorTime, type Case } from '../measure.ts';

const ELECTION = 'parl.2024-07-04';
/** Every so many declarations one is corrected. */
const CORRECTED = 20;
const [DECLARATION, CORRECTION] = [40, 400];

/** The whole night of 2024 in its own order, 400 draws, the exit poll taken in at every step. */
export const live: Case = {
  name: 'live',
  run: () => {
    const record = openRecord(loadPack());
    const [night, outcome] = [nightOf(record, ELECTION), outcomeOf(record, ELECTION)];
    const projecting = openLive(night, { exitPoll: publishedExitPoll(record, ELECTION)! });
    const sharesOf = (seat: number) => outcome.shares.slice(seat * K, (seat + 1) * K);
    const [declarations, corrections]: [number[], number[]] = [[], []];
    projecting.projection();
    declarationOrder(night, outcome).forEach((seat, at) => {
      const area = night.areas[seat]!;
      declarations.push(
        processorTime(() => {
          projecting.declare(area, sharesOf(seat), { confirmed: true });
          projecting.projection();
        }),
      );
      if (at % CORRECTED === 0 && night.speaker[seat] === 0)
        corrections.push(
          processorTime(() => {
            projecting.correct(area, sharesOf(seat), { confirmed: true });
            projecting.projection();
          }),
        );
    });
    return Promise.resolve([
      {
        name: 'a declaration folded in, 95th percentile',
        value: percentile95(declarations),
        unit: 'ms',
        limit: { most: DECLARATION },
        beside: `median ${median(declarations).toFixed(1)} ms, slowest ${Math.max(...declarations).toFixed(1)} ms`,
      },
      {
        name: 'a correction folded in, 95th percentile',
        value: percentile95(corrections),
        unit: 'ms',
        limit: { most: CORRECTION },
        beside: `median ${median(corrections).toFixed(1)} ms of ${corrections.length}`,
      },
    ]);
  },
};

function percentile95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(0.95 * (values.length - 1))]!;
}
