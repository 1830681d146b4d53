import { onceFor } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import { readRows } from './rows.ts';

/**
 * What is known of a seat's people, per cent: the Leave vote of 2016 and census shares. The order of every row of covariates.
 */
export const COVARIATES = [
  'leave',
  'degree',
  'muslim',
  'whiteBritish',
  'age65',
  'owners',
  'privateRent',
  'noReligion',
  'noQualification',
  'asian',
] as const;

const COLUMNS = [
  'leave',
  'degree',
  'muslim',
  'white_british',
  'age_65',
  'owners',
  'private_rent',
  'no_religion',
  'no_qualification',
  'asian',
];
const FILE = 'covariates/seats.csv';

/** The covariates of each seat by area key, in the order of `COVARIATES`; NaN where a figure is not known. Seats without a row are absent. */
export const covariatesOf = onceFor((record: ElectoralRecord): ReadonlyMap<string, readonly number[]> => {
  const { texts } = record.pack;
  if (texts.read(FILE) === undefined) return new Map();
  return new Map(
    readRows(texts, FILE, (cell) => [
      `${cell('boundary_set')}/${cell('gss')}`,
      COLUMNS.map((column) => (cell(column) === '' ? Number.NaN : Number(cell(column)))),
    ]),
  );
});
