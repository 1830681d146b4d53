import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { boundariesOf, geoMap } from '../../publish/index.ts';
import { findRegion, openRecord, seatsOn, type Area } from '../../record/index.ts';
import { ask, homeWith } from '../ask.ts';
import { pack } from '../../record/testing.ts';

const seats = [...pack.areas().values()].filter((area) => area.boundarySet === 'wmc2024');

/** A square of about two kilometres around a seat's centroid. */
const square = ({ lon, lat }: Area) => {
  const corners = [
    [lon - 0.015, lat - 0.01],
    [lon + 0.015, lat - 0.01],
    [lon + 0.015, lat + 0.01],
    [lon - 0.015, lat + 0.01],
  ];
  return [...corners, corners[0]!];
};
const feature = (area: Area, code = area.gss) => ({
  type: 'Feature',
  properties: { PCON24CD: code, PCON24NM: area.name },
  geometry: { type: 'Polygon', coordinates: [square(area)] },
});
const geoJson = (features: readonly object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const kept = (home: string) => existsSync(join(home, 'boundaries', 'wmc2024.json'));

async function add(text: string) {
  const home = homeWith({ 'seats.json': text });
  return { home, ...(await ask(['boundaries', 'add', join(home, 'seats.json')], home)) };
}

test('a file of every seat is kept, maps are drawn from it, and once removed they are approximate again', async () => {
  const { home, code, out } = await add(geoJson(seats.map((area) => feature(area))));
  expect([code, out]).toEqual([0, 'wmc2024: 650 of 650 seats matched and kept.\n']);
  expect((await ask(['boundaries', 'list'], home)).out).toMatch(/wmc2024\s+650\s+seats\.json\s+2026-09-01/);
  const anglia = seatsOn(openRecord(pack), findRegion(openRecord(pack), 'anglia'), '2026-08-01');
  const map = geoMap(pack, anglia, boundariesOf(home, 'wmc2024'));
  expect([map.exact, geoMap(pack, anglia).exact]).toEqual([true, false]);
  // A hundredth of a degree north is 1.11 km; the square is two of them high, on a grid of 200 m.
  expect(geoMap(pack, [anglia[0]!], boundariesOf(home, 'wmc2024')).height).toBe(11);
  expect((await ask(['boundaries', 'remove', 'wmc2024'], home)).code).toBe(0);
  expect([kept(home), boundariesOf(home, 'wmc2024')]).toEqual([false, undefined]);
  expect((await ask(['boundaries', 'remove', 'wmc2024'], home)).code).toBe(2);
});

test('five Scottish seats are known under the codes they had before mid-2024', async () => {
  const old = new Map(
    pack.areaAliases().flatMap(({ key, alias, kind }) => (kind === 'old-code' ? [[key, alias] as const] : [])),
  );
  const { home, code, err } = await add(geoJson(seats.map((area) => feature(area, old.get(`wmc2024/${area.gss}`)))));
  expect([code, old.size]).toEqual([0, 5]);
  expect(err).toContain('S14000006 is an older code of S14000107');
  expect(boundariesOf(home, 'wmc2024')!.has('S14000107')).toBe(true);
});

test('TopoJSON is read as well; the seats it lacks are named, and a map that needs one stays approximate', async () => {
  const [first] = seats;
  const topology = {
    type: 'Topology',
    objects: {
      seats: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', arcs: [[0]], properties: { gss: first!.gss } }],
      },
    },
    arcs: [square(first!)],
  };
  const { home, code, out, err } = await add(JSON.stringify(topology));
  expect([code, out]).toEqual([
    0,
    'wmc2024: 1 of 650 seats matched and kept; a map with a seat that is missing stays approximate.\n',
  ]);
  expect(err).toContain(`${seats[1]!.gss} ${seats[1]!.name} is not in the file.`);
  expect(err).toContain('and 629 more are not.');
  const own = boundariesOf(home, 'wmc2024');
  expect([geoMap(pack, [first!], own).exact, geoMap(pack, seats.slice(0, 2), own).exact]).toEqual([true, false]);
});

const [one, two] = seats as [Area, Area];
test.each([
  [
    'a code that is no seat',
    geoJson([feature(one), feature(two, 'E14009999')]),
    ['1 of 2 codes do not match', 'E14009999 is no seat of wmc2024'],
  ],
  ['a seat twice', geoJson([feature(one), feature(two), feature(one)]), [`${one.gss} is there more than once`]],
  ['districts', geoJson([feature(one, 'E07000148')]), ['has no code of a constituency (the first is E07000148)']],
  ['no code at all', geoJson([{ ...feature(one), properties: { name: one.name } }]), ['feature 1 has no GSS code']],
  [
    'points',
    geoJson([{ ...feature(one), geometry: { type: 'Point', coordinates: [0, 52] } }]),
    [`${one.gss} is a Point`],
  ],
  [
    'grid references',
    geoJson([
      {
        ...feature(one),
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [529090, 179645],
              [529190, 179645],
              [529090, 179745],
            ],
          ],
        },
      },
    ]),
    ['save the file in WGS 84 (EPSG:4326)'],
  ],
  ['no JSON', 'seat,shape\n', ['is not JSON', 'expected GeoJSON (a FeatureCollection) or TopoJSON']],
  ['other JSON', '{"type":"Feature"}', ['holds no features']],
  ['null', 'null', ['holds no features']],
])('%s: refused with what is wrong, and nothing is kept', async (_, text, sentences) => {
  const { home, code, out, err } = await add(text);
  expect([code, out, existsSync(join(home, 'boundaries'))]).toEqual([3, '', false]);
  for (const sentence of sentences) expect(err).toContain(sentence);
});

test('a refused file leaves the boundaries that were there', async () => {
  const { home } = await add(geoJson(seats.map((area) => feature(area))));
  const before = readFileSync(join(home, 'boundaries', 'wmc2024.json'), 'utf8');
  const bad = homeWith({ 'bad.json': geoJson([feature(one, 'E14009999'), feature(two)]) });
  expect((await ask(['boundaries', 'add', join(bad, 'bad.json')], home)).code).toBe(3);
  expect(readFileSync(join(home, 'boundaries', 'wmc2024.json'), 'utf8')).toBe(before);
});

test('a file that is not there is a slip of the command', async () => {
  expect((await ask(['boundaries', 'add', 'nowhere.json'])).code).toBe(2);
});
