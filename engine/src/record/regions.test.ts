import { expect, test } from 'vitest';
import { findRegion, NotFound, openRecord, seatsIn, seatsOn } from './index.ts';
import { packFolder, textsIn } from './load.ts';
import { pack, record } from './testing.ts';

const own = (rows: string) => ({
  read: (file: string) =>
    file === 'regions.csv' ? `region,name,kind,reason,boundary_set,gss,seat,certainty,basis\n${rows}\n` : undefined,
});

test.each([
  ['united-kingdom', 650],
  ['great-britain', 632],
  ['scotland', 57],
  ['east-of-england', 61],
  ['norfolk', 9],
  ['west-midlands', 57],
  ['west-midlands-county', 26],
  ['anglia', 71],
])('%s has %i seats since 2024', (id, seats) => {
  expect(seatsOn(record, findRegion(record, id), '2024-07-04')).toHaveLength(seats);
});

test("a user's own region is one CSV in the pack's columns", () => {
  const mine = openRecord(pack, {
    ownRegions: own(
      'fens,The Fens,own,,wmc2024,E14001403,North East Cambridgeshire,,our patch\nfens,The Fens,own,,wmc2024,E14001425,Peterborough,,',
    ),
  });
  const fens = findRegion(mine, 'fens');
  expect(fens.kind).toBe('own');
  expect(seatsIn(fens, 'wmc2024').map(({ area }) => area.gss)).toEqual(['E14001403', 'E14001425']);
  expect(() => seatsOn(mine, fens, '2019-01-01')).toThrow(NotFound);
});

test('a code that is no constituency is refused by line', () => {
  const wrong = openRecord(pack, { ownRegions: own('fens,The Fens,own,,wmc2024,E99999999,Nowhere,,') });
  expect(() => wrong.regions()).toThrow(/regions\.csv, line 2: .*E99999999/);
});

test('an unknown region gives the nearest names', () => {
  expect(() => findRegion(record, 'anglai')).toThrow(/'anglai'; did you mean anglia/);
});

test('a pack read from its folder is the pack that ships', () => {
  expect(textsIn(packFolder()).read('elections.csv')).toContain('parl.2024-07-04');
  expect(textsIn(packFolder()).read('no-such.csv')).toBeUndefined();
});
