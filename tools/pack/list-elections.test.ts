import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ballotParties } from './ballot-descriptions.ts';
import type { Parties } from './parties.ts';
import { plainName } from './plain-name.ts';
import { rawFolder, type RawFolder } from './raw.ts';
import { importVotingSystems } from './voting-systems.ts';

const raw = rawFolder(join(import.meta.dirname, 'fixtures/raw'));

test.each([
  ['Sadiq Aman KHAN', 'Sadiq Aman Khan'],
  ["Stephen John O'CONNELL", "Stephen John O'Connell"],
  ['Joanne MCCARTNEY', 'Joanne McCartney'],
  ['Adrian James HYYRYLAINEN-TRETT', 'Adrian James Hyyrylainen-Trett'],
  ['Nicholas Alexander Hannes DA COSTA', 'Nicholas Alexander Hannes Da Costa'],
  ['Siân BERRY', 'Siân Berry'],
  ['Richard  EDMONDS', 'Richard Edmonds'],
])('a family name in capitals: %s', (printed, plain) => {
  expect(plainName(printed)).toBe(plain);
});

test('the words of a ballot paper lead to a party, and are kept where its name does not say as much', () => {
  const parties: Parties = { tables: [], id: (word) => ({ Independent: 'ind', 'Labour Party': 'lab' })[word]! };
  const known = ballotParties(parties);
  const of = (words: string) => Object.values(known(words, 'here'));
  expect(of('Labour Party')).toEqual(['lab', '']);
  expect(of("Caroline Pidgeon's London Liberal Democrats")).toEqual(['ld', '']);
  expect(of('Independent')).toEqual(['ind', '']);
  expect(of('ind_csordas')).toEqual(['ind', 'Csordas']);
  expect(of('Let London Live')).toEqual(['other', 'Let London Live']);
});

test('every published system has a rule with its law, and one without is refused by its line', () => {
  const { rows } = importVotingSystems(raw);
  expect(rows.filter((row) => !row['rule'] || !row['law'])).toEqual([]);
  const changed: RawFolder = {
    ...raw,
    read: (path, columns, optional) => raw.read(path, columns, optional).map((row) => ({ ...row, system: 'SV' })),
  };
  expect(() => importVotingSystems(changed)).toThrow(/^local\/voting_systems\.csv:2: .* no rule for local NIR as SV/);
});
