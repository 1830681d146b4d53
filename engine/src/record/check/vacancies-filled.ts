import type { Check } from './check.ts';
import { folderOf } from './contest-files.ts';

const FILE = 'members/vacancies.csv';

/** Every by-election has the vacancy that it filled, in its seat and before its poll; every vacancy ended a span of that day. */
export const vacanciesFilled: Check = (pack) => {
  const vacancies = pack.table(FILE);
  const byElections = pack.table('elections.csv').filter((row) => row.cell('kind') === 'by-election');
  const contestOf = new Map(
    byElections.map((row) => [
      row.cell('election'),
      pack.by(`${folderOf(row)}/contests.csv`, 'election').get(row.cell('election'))?.[0],
    ]),
  );
  const filled = pack.by(FILE, 'filled_by');
  const ends = pack.by('members/tenures.csv', 'boundary_set', 'gss', 'to');
  const failures: string[] = [];
  for (const row of byElections) {
    const id = row.cell('election');
    const count = filled.get(id)?.length ?? 0;
    if (count !== 1) failures.push(`${row.at}: ${id} fills ${count} vacancies; expected 1.`);
  }
  for (const row of vacancies) {
    const id = row.cell('filled_by');
    const contest = contestOf.get(id);
    const on = row.cell('vacated_on');
    if (id !== '' && contest?.cell('gss') !== row.cell('gss'))
      failures.push(`${row.at}: ${id} was not held in ${row.cell('gss')}.`);
    if (contest && contest.cell('polled_on') <= on)
      failures.push(`${row.at}: vacated on ${on}, and ${id} had polled by then.`);
    const spans = ends.get(`${row.cell('boundary_set')} ${row.cell('gss')} ${on}`) ?? [];
    if (!spans.some((span) => span.cell('member') === row.cell('member') && span.cell('party') === row.cell('party'))) {
      failures.push(
        `${row.at}: no span of ${row.cell('member')} (${row.cell('party')}) in ${row.cell('gss')} ends on ${on}.`,
      );
    }
  }
  const open = vacancies.filter((row) => row.cell('filled_by') === '').length;
  return {
    title: 'Every by-election has its vacancy',
    sum: `${byElections.length} by-elections, ${vacancies.length} vacancies, ${open} not filled by one`,
    failures,
  };
};
