import { expect, test } from 'vitest';
import { areasIn, findRegion } from '../../record/index.ts';
import { located, locatorMap } from '../index.ts';
import { record } from '../../record/testing.ts';

const areas = (region: string, set = 'wmc2024') => areasIn(findRegion(record, region), set);

/** The towns named on the map of a region when one of its seats is marked. */
function townsAround(region: string, seat: string) {
  const all = areas(region);
  return located(
    record,
    all,
    all.find(({ slug }) => slug === seat)!,
    locatorMap(record, all),
  ).towns;
}

test('a map of the East of England is read by its towns, each once and a handful of them', () => {
  const names = townsAround('east-of-england', 'clacton').map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Norwich', 'Ipswich', 'Luton']));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeLessThanOrEqual(7);
});

test('towns lie where they lie: Aberdeen north-east of Glasgow, Edinburgh east of it, Cardiff south-east of Swansea', () => {
  const scotland = new Map(townsAround('scotland', 'orkney-and-shetland').map((town) => [town.name, town]));
  const [aberdeen, glasgow, edinburgh] = ['Aberdeen', 'Glasgow', 'Edinburgh'].map((name) => scotland.get(name)!);
  expect(aberdeen!.x).toBeGreaterThan(glasgow!.x);
  expect(aberdeen!.y).toBeLessThan(glasgow!.y);
  expect(edinburgh!.x).toBeGreaterThan(glasgow!.x);
  const wales = new Map(townsAround('wales', 'ynys-mon').map((town) => [town.name, town]));
  expect(wales.get('Cardiff')!.x).toBeGreaterThan(wales.get('Swansea')!.x);
  expect(wales.get('Cardiff')!.y).toBeGreaterThan(wales.get('Swansea')!.y);
});

test('the file of a region holds every seat, and a seat to be marked is one of its shapes', () => {
  const east = areas('east-of-england');
  const { svg, paths, box, exact } = locatorMap(record, east);
  expect(paths).toHaveLength(east.length);
  for (const path of paths) expect(svg).toContain(path);
  expect(svg).toContain(`viewBox="${box.left} ${box.top} ${box.right - box.left} ${box.bottom - box.top}"`);
  expect(exact).toBe(false);
});

test('the town of the seat that is marked is named beside the mark, without a dot over it', () => {
  const norwich = townsAround('east-of-england', 'norwich-south').find(({ name }) => name === 'Norwich');
  expect(norwich?.dot).toBe(false);
});
