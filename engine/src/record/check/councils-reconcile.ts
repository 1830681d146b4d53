import { ImportRefused } from '../import/findings.ts';
import { compositionsOf, councils } from '../local/local.ts';
import { openPack } from '../pack.ts';
import { openRecord } from '../record.ts';
import type { Check } from './check.ts';
import { compositionDifferences, nightDifferences, type Difference } from './council-differences.ts';
import type { PackTables } from './pack-tables.ts';

const SLIPS = 'local/slips.csv';
const NIGHTS = ['2016-05-05', '2022-05-05', '2023-05-04'];
const FILES = [
  'local/councils.csv',
  ...['local', 'share-alike/local'].flatMap((folder) => [`${folder}/compositions.csv`, `${folder}/controls.csv`]),
  'share-alike/local/nights.csv',
  ...['share-alike/local/results/2016-05-05', 'local/results/2022-05-05'].flatMap((folder) => [
    `${folder}/wards.csv`,
    `${folder}/candidacies.csv`,
  ]),
];

/**
 * Every council of the nights of 2016, 2022 and 2023: seats by party come to the printed size and bear out the printed control; before and
 * change come to after; what the wards elected is the whole of a council all of whose seats were up, and no more than the seats of any.
 * Every difference is listed with its reason, and a listed one that is none fails too.
 */
export const councilsReconcile: Check = (pack) => {
  const missing = FILES.filter((file) => pack.texts.read(file) === undefined);
  if (missing.length > 0) throw new ImportRefused(missing.map((file) => `${file}: the file is missing.`));
  const record = openRecord(openPack(pack.texts));
  const all = [...councils(record).values()];
  const nights = NIGHTS.flatMap((night) => all.flatMap((council) => nightDifferences(record, council, night) ?? []));
  const compositions = all
    .flatMap((council) => compositionsOf(record, council))
    .filter(({ label }) => label !== 'later');
  const differences = [...compositions.flatMap(compositionDifferences), ...nights.flatMap(({ found }) => found)];
  return {
    title: 'Councils before and after a poll reconcile with what was won',
    sum: `${compositions.length} compositions and ${nights.length} councils at a poll, ${differences.length} differences, each with its reason`,
    failures: compare(pack, differences),
  };
};

function compare(pack: PackTables, differences: readonly Difference[]): readonly string[] {
  const slips = pack.by(SLIPS, 'council', 'date', 'what');
  const used = new Set<string>();
  const failures = differences.flatMap(({ council, date, what, printed, found }) => {
    const slip = slips.get(`${council.gss} ${date} ${what}`)?.[0];
    if (!slip)
      return [
        `${council.name} (${council.gss}) on ${date}, ${what}: printed ${printed}, found ${found}; list it in ${SLIPS} with its reason.`,
      ];
    used.add(slip.at);
    const same = slip.cell('printed') === printed && slip.cell('found') === found;
    return [
      ...(same
        ? []
        : [`${slip.at}: ${council.name}, ${what}: printed ${printed}, found ${found}, and the list says otherwise.`]),
      ...(slip.cell('reason') === '' ? [`${slip.at}: a difference needs its reason.`] : []),
    ];
  });
  const idle = pack.table(SLIPS).filter((row) => !used.has(row.at));
  return [
    ...failures,
    ...idle.map(
      (row) => `${row.at}: ${row.cell('council')} on ${row.cell('date')}, ${row.cell('what')}: nothing differs here.`,
    ),
  ];
}
