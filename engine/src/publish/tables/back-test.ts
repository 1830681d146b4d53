import { coverageOf, heldBackTest, widthOf } from '../../forecast/index.ts';
import type { ElectoralRecord } from '../../record/index.ts';
import { column, type Table } from '../table.ts';

export const BACK_TEST_COLUMNS = [
  column('election', 'id', 'Election', 'Night that was replayed'),
  column('model', 'id', 'Model', 'What it had to go by: declared, exit-poll, exit-poll-and-mrp'),
  column('declared', 'count', 'Declared', 'Seats of Great Britain declared'),
  column('rmse', 'ratio', 'Out by', 'Root mean square error of final seats over eight blocs'),
  column('swingRmse', 'ratio', 'By swing', 'The same for the mean swing of declared seats'),
  column('wrong', 'count', 'Wrong', 'Seats to come whose likeliest bloc did not win'),
  column('open', 'count', 'To come', 'Seats to come'),
  column('brier', 'ratio', 'Brier', 'Mean over the seats to come'),
  column('log', 'ratio', 'Log', 'Logarithmic score, mean over the seats to come'),
  column('crps', 'ratio', 'CRPS', 'Sum over the blocs, seats'),
  column('inRange', 'ratio', 'In range', 'Part of the ranges of con, lab, ld and snp that held what came'),
  column('width', 'ratio', 'Width', 'Those ranges together, seats'),
];

/** The scores of every night replayed, check-point by check-point; no row where they are not held. */
export function backTestsOfNightsTable(record: ElectoralRecord): Table {
  const held = heldBackTest(record);
  return {
    name: 'checkpoints',
    title: 'Back-test: past nights replayed in the order of declaration',
    about: { command: held?.command, draws: held?.draws, revision: record.revision },
    columns: BACK_TEST_COLUMNS,
    rows: (held?.nights ?? []).flatMap(({ election, models }) =>
      models.flatMap(({ model, checkpoints }) =>
        checkpoints.map((each) => ({
          election,
          model,
          declared: each.declared,
          rmse: each.rmse,
          swingRmse: each.swingRmse,
          wrong: each.wrong,
          open: each.open,
          brier: each.brier,
          log: each.log,
          crps: each.crps,
          inRange: coverageOf(each),
          width: widthOf(each),
        })),
      ),
    ),
  };
}
