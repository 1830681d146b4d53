import { expect, test } from 'vitest';
import { findRegion, seatsOn, type Area } from '../../record/index.ts';
import { loadPack } from '../../record/load.ts';
import { countyHexMap, countyOf, geoMap, plainHexMap } from './index.ts';
import { touch } from './lattice.ts';
import { boxOf } from './path.ts';
import { mapTables } from './tables.ts';
import { pack, record } from '../../record/testing.ts';

const SETS = ['wmc2010', 'wmc2024'] as const;
const seatsOf = (set: string): Area[] => [...pack.areas().values()].filter((area) => area.boundarySet === set);
const borders = (pack.texts.read('neighbours.csv') ?? '')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split(','));

const closest = (points: readonly { x: number; y: number }[]) => {
  let least = Infinity;
  points.forEach((a, at) =>
    points.slice(at + 1).forEach((b) => (least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y)))),
  );
  return least;
};

test.each(SETS)('%s: every seat has a hex of its own in the plain map and within its county', (set) => {
  const { hexes } = mapTables(pack);
  const seats = seatsOf(set).map((area) => ({ area, ...hexes.get(`${set}/${area.gss}`)! }));
  expect(seats).toHaveLength(650);
  expect(new Set(seats.map(({ plain }) => `${plain.q} ${plain.r}`)).size).toBe(650);
  expect(new Set(seats.map(({ area, county }) => `${countyOf(area)} ${county.q} ${county.r}`)).size).toBe(650);
});

test.each(SETS)('%s: more than 0.60 of the neighbours touch, in the whole country and within counties', (set) => {
  const { hexes } = mapTables(pack);
  const pairs = borders.filter(([of]) => of === set).map(([, a, b]) => [`${set}/${a}`, `${set}/${b}`] as const);
  const within = pairs.filter(([a, b]) => countyOf(pack.areas().get(a)!) === countyOf(pack.areas().get(b)!));
  const share = (list: typeof pairs, layout: 'plain' | 'county') =>
    list.filter(([a, b]) => touch(hexes.get(a)![layout], hexes.get(b)![layout])).length / list.length;
  expect(share(pairs, 'plain')).toBeGreaterThan(0.6);
  expect(share(within, 'county')).toBeGreaterThan(0.6);
});

test.each([
  ['anglia', '2019-11-01', 69],
  ['anglia', '2026-08-01', 71],
  ['united-kingdom', '2026-08-01', 650],
  ['norfolk', '2026-08-01', 9],
])('%s on %s: no two cells overlap, counties stand apart, and names keep off the cells', (name, on, count) => {
  const areas = seatsOn(record, findRegion(record, name), on);
  const map = countyHexMap(pack, areas);
  expect(map.cells).toHaveLength(count);
  expect(closest(map.cells)).toBeGreaterThan(0.98);
  const apart = areas.flatMap((a, i) =>
    areas.flatMap((b, j) =>
      i < j && countyOf(a) !== countyOf(b)
        ? [Math.hypot(map.cells[i]!.x - map.cells[j]!.x, map.cells[i]!.y - map.cells[j]!.y)]
        : [],
    ),
  );
  expect(apart.reduce((least, each) => Math.min(least, each), Infinity)).toBeGreaterThan(1.5);
  for (const name of map.names)
    expect(Math.min(...map.cells.map((cell) => Math.hypot(cell.x - name.x, cell.y - name.y)))).toBeGreaterThan(0.7);
  expect(new Set(map.names.map(({ text }) => text))).toEqual(new Set(areas.map(countyOf)));
  expect(Math.min(...map.cells.map(({ x }) => x), ...map.cells.map(({ y }) => y))).toBeGreaterThanOrEqual(0.49);
  expect(Math.max(...map.cells.map(({ x }) => x))).toBeLessThanOrEqual(map.width - 0.49);
});

test('Norfolk is drawn north of Suffolk, Suffolk north of Essex, and all of them east of Northamptonshire', () => {
  for (const on of ['2019-11-01', '2026-08-01']) {
    const { names } = countyHexMap(pack, seatsOn(record, findRegion(record, 'anglia'), on));
    const at = new Map(names.map((name) => [name.text, name]));
    expect(at.get('Norfolk')!.y).toBeLessThan(at.get('Suffolk')!.y);
    expect(at.get('Suffolk')!.y).toBeLessThan(at.get('Essex')!.y);
    for (const county of ['Norfolk', 'Suffolk', 'Essex'])
      expect(at.get(county)!.x).toBeGreaterThan(at.get('Northamptonshire')!.x);
  }
});

test('the same seats are drawn the same way by a record opened anew', () => {
  const again = loadPack();
  const seats = (of: typeof pack) =>
    [...of.areas().values()].filter((area) => area.region === 'North West' && area.boundarySet === 'wmc2024');
  expect(countyHexMap(again, seats(again))).toEqual(countyHexMap(pack, seats(pack)));
  expect(plainHexMap(again, seats(again))).toEqual(plainHexMap(pack, seats(pack)));
});

test.each(SETS)(
  '%s: every seat has an approximate shape, and its centroid lies within the box of it or by the water',
  (set) => {
    const seats = seatsOf(set);
    const map = geoMap(pack, seats);
    expect(map.exact).toBe(false);
    const off = map.shapes.map(({ path, x, y }) => {
      const box = boxOf(path);
      return Math.max(box.left - x, x - box.right, box.top - y, y - box.bottom);
    });
    // The coast is coarse: a centroid in an estuary may lie up to five kilometres off, 25 steps of the grid.
    expect(Math.max(...off)).toBeLessThan(25);
  },
);
