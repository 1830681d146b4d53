import { expect, test } from 'vitest';
import { importContests } from './contests.ts';
import { areas, elections, parties, raw, rowsOf } from './fixture-folder.ts';

const contests = importContests(raw, parties, areas, elections);

test('every way to write a party leads to one id', () => {
  const words = [
    'C',
    'LAB COOP',
    'RUK',
    'Spk',
    'TIG',
    'APNI',
    'Brexit',
    'Ulster Conservatives and Unionists - New Force',
    'YourParty',
  ];
  expect(words.map((word) => parties.id(word, 'test'))).toEqual([
    'con',
    'lab',
    'ref',
    'speaker',
    'change',
    'apni',
    'brx',
    'uup',
    'your-party',
  ]);
  expect(() => parties.id('Whigs United', 'results.csv:7')).toThrow(
    'results.csv:7: no party is known as "Whigs United".',
  );
});

test('a general election and a by-election have readable ids and keep the source’s own', () => {
  expect(elections.named('ge2019', 'test')).toMatchObject({
    election: 'parl.2019-12-12',
    name: '2019 general election',
    dissolved_on: '2024-05-30',
  });
  expect(elections.named('by-peterborough-2019-06-06', 'test')).toMatchObject({
    election: 'parl.peterborough.by.2019-06-06',
    after: 'parl.2017-06-08',
    name: 'Peterborough by-election, 6 June 2019',
  });
  expect(elections.named('ge1974o', 'test').name).toBe('October 1974 general election');
});

test('Fermanagh 2010: a majority of 4, and Thirsk and Malton polled three weeks late', () => {
  const rows = rowsOf(contests, 'westminster/parl.2010-05-06/candidacies.csv').filter(({ gss }) => gss === 'N06000007');
  expect(Number(rows[0]!['votes']) - Number(rows[1]!['votes'])).toBe(4);
  const thirsk = areas.all.find(({ slug }) => slug === 'thirsk-and-malton')!;
  const contest = rowsOf(contests, 'westminster/parl.2010-05-06/contests.csv').find(({ gss }) => gss === thirsk.gss);
  expect(contest).toMatchObject({ polled_on: '2010-05-27', declared_at: '' });
});

test('the two candidates of one name at Mid Buckinghamshire 2024 stay two', () => {
  const mid = areas.all.find(({ slug }) => slug === 'mid-buckinghamshire')!;
  const names = rowsOf(contests, 'westminster/parl.2024-07-04/candidacies.csv')
    .filter(({ gss }) => gss === mid.gss)
    .map((row) => row['candidate']!);
  expect(names.length - new Set(names).size).toBe(1);
});

test('votes that do not add up to the valid votes stop the import', () => {
  const wrong = {
    ...raw,
    read: ((path, columns) =>
      raw
        .read(path, columns)
        .map((row) =>
          path === 'westminster/contests.csv' && row.line === 2 ? { ...row, valid_votes: '1' } : row,
        )) as typeof raw.read,
  };
  expect(() => importContests(wrong, parties, areas, elections)).toThrow(
    /the candidates add to \d+, the valid votes are 1\./,
  );
});
