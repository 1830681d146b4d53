import { expect, test } from 'vitest';
import { areasIn, findRegion, openRecord } from '../../record/index.ts';
import { loadPack } from '../../record/load.ts';
import { locatorMap } from '../index.ts';

const record = openRecord(loadPack());
const areas = (region: string, set = 'wmc2024') => areasIn(findRegion(record, region), set);

test('a map of the East of England is read by its towns, each once and a handful of them', () => {
  const names = locatorMap(record, areas('east-of-england')).towns.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Norwich', 'Ipswich', 'Luton']));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeLessThanOrEqual(7);
});

test('towns lie where they lie: Aberdeen north-east of Glasgow, Edinburgh east of it, Cardiff south-east of Swansea', () => {
  const town = (region: string, name: string) =>
    locatorMap(record, areas(region)).towns.find((each) => each.name === name)!;
  const [aberdeen, glasgow, edinburgh] = ['Aberdeen', 'Glasgow', 'Edinburgh'].map((name) => town('scotland', name));
  expect(aberdeen!.x).toBeGreaterThan(glasgow!.x);
  expect(aberdeen!.y).toBeLessThan(glasgow!.y);
  expect(edinburgh!.x).toBeGreaterThan(glasgow!.x);
  const [cardiff, swansea] = [town('wales', 'Cardiff'), town('wales', 'Swansea')];
  expect(cardiff.x).toBeGreaterThan(swansea.x);
  expect(cardiff.y).toBeGreaterThan(swansea.y);
});

test('the file of a region holds every seat, and a seat to be marked is one of its shapes', () => {
  const east = areas('east-of-england');
  const { svg, shapes, box, exact } = locatorMap(record, east);
  expect(shapes).toHaveLength(east.length);
  for (const { path } of shapes) expect(svg).toContain(path);
  expect(svg).toContain(`viewBox="${box.left} ${box.top} ${box.width} ${box.height}"`);
  expect(exact).toBe(false);
});
