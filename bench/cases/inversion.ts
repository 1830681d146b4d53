import {
  exitPollErrors,
  invert,
  leadersOf,
  nightOf,
  outcomeOf,
  publishedExitPoll,
  regionUnderExitPoll,
} from '../../engine/src/forecast/index.ts';
import { findRegion, openRecord } from '../../engine/src/record/index.ts';
import { loadPack } from '../../engine/src/record/load.ts';
import { median, processorTime, type Case } from '../measure.ts';

const NIGHTS = ['parl.2010-05-06', 'parl.2015-05-07', 'parl.2017-06-08', 'parl.2019-12-12', 'parl.2024-07-04'];
const RUNS = 5;

export const inversion: Case = {
  name: 'inversion',
  async run() {
    const record = openRecord(loadPack());
    const nights = NIGHTS.map((election) => {
      const exitPoll = publishedExitPoll(record, election)!;
      const errors = exitPollErrors(record, exitPoll, election);
      return { election, exitPoll, errors, night: nightOf(record, election), outcome: outcomeOf(record, election) };
    });
    const last = nights.at(-1)!;
    const first = processorTime(() => invert(last.night, last.exitPoll, last));
    const each = nights.map(({ election, night, exitPoll, errors, outcome }) => {
      const found = invert(night, exitPoll, { errors });
      const wrong = leadersOf(night, found.means).filter((leader, seat) => leader !== outcome.winner[seat]).length;
      const taken = median(
        Array.from({ length: RUNS }, () => processorTime(() => invert(night, exitPoll, { errors }))),
      );
      return { taken, told: `${election.slice(5, 9)} ${Math.round(taken)} ms, ${wrong} seats wrong` };
    });
    const region = findRegion(record, 'anglia');
    const asked = () => regionUnderExitPoll(record, { region, ...last });
    const explained = median(Array.from({ length: RUNS }, () => processorTime(asked)));
    return [
      {
        name: 'inversion: an exit poll into 632 seats, slowest',
        value: Math.max(...each.map(({ taken }) => taken)),
        unit: 'ms',
        limit: { most: 500 },
        beside: `${each.map(({ told }) => told).join('; ')}; the first in a new process ${Math.round(first)} ms`,
      },
      { name: 'inversion: what it means for a region', value: explained, unit: 'ms', limit: { most: 600 } },
    ];
  },
};
