import { expect, test } from 'vitest';
import { mapLabels } from './labels.ts';
import { withOffset } from './local-time.ts';
import { slug } from './names.ts';
import { linkedSlug } from './seat-links.ts';

test.each([
  ['Birmingham, Edgbaston', 'birmingham-edgbaston'],
  ['Birmingham Edgbaston', 'birmingham-edgbaston'],
  ['Ynys Môn', 'ynys-mon'],
  ["Regent's Park and Kensington North", 'regents-park-and-kensington-north'],
  ['Berwickshire, Roxburgh & Selkirk', 'berwickshire-roxburgh-and-selkirk'],
])('the slug of %s is %s', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

test('a compass word gives its initial where it stands, so Norwich North and North Norfolk differ', () => {
  const labels = mapLabels(['Norwich North', 'North Norfolk', 'Thurrock', 'Basildon and Billericay']);
  expect(Object.fromEntries(labels)).toEqual({
    'norwich-north': 'NorN',
    'north-norfolk': 'NNor',
    thurrock: 'Thur',
    'basildon-and-billericay': 'BaBi',
  });
});

test('names whose natural labels are the same get different ones', () => {
  const names = [
    'Kingston upon Hull West and Hessle',
    'Kingston upon Hull West and Haltemprice',
    'Ashfield',
    'Ashford',
  ];
  const labels = [...mapLabels(names).values()];
  expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(4);
  expect(labels.every((label) => /^[A-Z][A-Za-z]{2,3}$/.test(label))).toBe(true);
});

test.each([
  ['2017-06-08T23:01', '2017-06-08T23:01+01:00'],
  ['2019-12-13T02:26', '2019-12-13T02:26+00:00'],
  ['2019-03-31T01:59', '2019-03-31T01:59+00:00'],
  ['2019-03-31T02:00', '2019-03-31T02:00+01:00'],
  ['2019-10-27T02:00', '2019-10-27T02:00+00:00'],
  ['2010-05-28', '2010-05-28'],
  ['', ''],
])('the London time %s is written %s', (local, expected) => {
  expect(withOffset(local)).toBe(expected);
});

test.each([
  ['Antrim North', 'Northern Ireland', 'north-antrim'],
  ['Perth & Perthshire North', 'Scotland', 'perth-and-north-perthshire'],
  ['Chester, City of', 'North West', 'city-of-chester'],
  ['Norwich North', 'East of England', 'norwich-north'],
  ['Richmond', 'Yorkshire and The Humber', 'richmond-yorks'],
  ['Richmond', 'London', 'richmond'],
  ['Louth', 'Ireland', 'louth-ireland'],
])('the older seat %s (%s) is linked as %s', (name, region, expected) => {
  const known = new Set([
    'north-antrim',
    'perth-and-north-perthshire',
    'city-of-chester',
    'norwich-north',
    'richmond-yorks',
  ]);
  expect(linkedSlug(name, region, known)).toBe(expected);
});
