import { figure, type Check } from './check.ts';

const GROUPS = ['con', 'lib', 'lab', 'nat', 'oth'];

/** The party groups of 1918 to 2005 add to the printed total, or the row carries a note that says they do not. */
export const historyNoted: Check = (pack) => {
  const rows = pack.table('westminster/history.csv');
  let noted = 0;
  const failures = rows.flatMap((row) => {
    if (row.cell('total') === '') return [];
    const sum = GROUPS.reduce((total, group) => total + (row.cell(group) === '' ? 0 : row.count(group)), 0);
    const differs = sum !== row.count('total');
    if (differs && row.cell('note') !== '') noted += 1;
    if (differs === (row.cell('note') !== '')) return [];
    return [
      `${row.at}: the groups add to ${figure(sum)}, the total is ${row.cell('total')}, and the note is '${row.cell('note')}'.`,
    ];
  });
  return {
    title: 'Results of 1918 to 2005 add up or say that they do not',
    sum: `${figure(rows.length)} rows, ${noted} noted`,
    failures,
  };
};
