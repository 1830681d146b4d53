import { expect, test } from 'vitest';
import { importAtDissolution } from './at-dissolution.ts';
import { importPartyChanges } from './party-changes.ts';
import { readTenures } from './tenures.ts';
import { importVacancies } from './vacancies.ts';
import { areas, elections, parties, raw, rowsOf } from './fixture-folder.ts';

const tenures = readTenures(raw, parties, areas);

test('Heidi Allen: four parties in one parliament, the spans in step with the changes', () => {
  const allen = tenures.filter(({ person, from }) => person === 'mnis:4516' && from >= '2017-06-08');
  expect(allen.map(({ party, from, to }) => [party, from, to])).toEqual([
    ['con', '2017-06-08', '2019-02-19'],
    ['change', '2019-02-20', '2019-06-03'],
    ['ind', '2019-06-04', '2019-10-06'],
    ['ld', '2019-10-07', '2019-11-06'],
  ]);
  const changes = rowsOf(importPartyChanges(raw, parties, areas, tenures), 'members/party-changes.csv');
  expect(changes.filter(({ person }) => person === 'mnis:4516').map((row) => row['to_party'])).toEqual([
    'change',
    'ind',
    'ld',
  ]);
});

test('a Deputy Speaker of 2005 keeps the party, in one span', () => {
  const walden = tenures.filter(({ slug, boundary_set }) => slug === 'saffron-walden' && boundary_set === '2005');
  expect(walden.map(({ party, from, to, person }) => [party, from, to, person])).toEqual([
    ['con', '2005-05-05', '2010-04-12', 'mnis:43'],
  ]);
});

test('a member of 2005 who came back elsewhere has Parliament’s number; one who left has a name', () => {
  const person = (name: string): string | undefined =>
    tenures.find(({ boundary_set, member }) => boundary_set === '2005' && member === name)?.person;
  expect([person('Boris Johnson'), person('Ian Gibson')]).toEqual(['mnis:1423', 'name:ian-gibson']);
});

test('a vacancy knows the by-election that filled it; the Speaker’s seat was left empty by the dissolution', () => {
  const vacancies = rowsOf(importVacancies(raw, parties, areas, elections, tenures), 'members/vacancies.csv');
  expect(vacancies.find(({ member }) => member === 'Fiona Onasanya')).toMatchObject({
    vacated_on: '2019-05-01',
    reason: 'recalled',
    filled_by: 'parl.peterborough.by.2019-06-06',
  });
  expect(vacancies.find(({ member }) => member === 'John Bercow')).toMatchObject({
    vacated_on: '2019-11-04',
    filled_by: '',
  });
});

test('before 2019: Allen stands down as a Liberal Democrat, Shuker stands as an independent, Buckingham has no member', () => {
  const rows = rowsOf(importAtDissolution(raw, parties, areas, elections), 'members/at-dissolution.csv').filter(
    (row) => row['election'] === 'parl.2019-12-12',
  );
  const of = (slug: string) => rows.find(({ gss }) => gss === areas.all.find((area) => area.slug === slug)!.gss);
  expect(of('south-cambridgeshire')).toMatchObject({ party: 'ld', elected_as: 'con', standing: 'no' });
  expect(of('luton-south')).toMatchObject({
    party: 'ind',
    elected_as: 'lab',
    standing: 'yes',
    standing_party: 'ind',
    re_elected: 'no',
  });
  expect(of('buckingham')).toMatchObject({ member: '', party: '', standing: 'vacant' });
});

test('the winner of an older by-election sits from the day of the poll: Henley, 26 June 2008', () => {
  const henley = tenures.filter(({ slug, boundary_set }) => slug === 'henley' && boundary_set === '2005');
  expect(henley.map(({ member, from, began }) => [member, from, began])).toEqual([
    ['Boris Johnson', '2005-05-05', 'general-election'],
    ['John Howell', '2008-06-26', 'by-election'],
  ]);
});
