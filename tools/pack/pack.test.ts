import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importPack } from './import-pack.ts';
import { readRows } from './raw.ts';

const PACK = join(import.meta.dirname, '../../data/uk');
const files = readdirSync(PACK, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(join(PACK, path)).isFile());
const text = (path: string): string => readFileSync(join(PACK, path), 'utf8');
const read = <Column extends string>(path: string, columns: readonly Column[]) => readRows(text(path), path, columns);
const areas = read('areas.csv', ['boundary_set', 'gss', 'name', 'slug', 'label']);
const regions = read('regions.csv', ['region', 'boundary_set', 'gss', 'seat', 'certainty']);

test('the pack stays small: under 12 MB, in plain UTF-8 with LF', () => {
  expect(files.reduce((sum, path) => sum + statSync(join(PACK, path)).size, 0)).toBeLessThan(12_000_000);
  expect(files.filter((path) => /\r|^\ufeff/.test(text(path)) || !text(path).endsWith('\n'))).toEqual([]);
});

test('every table says where it comes from, and no described table is missing', () => {
  const described = read('files.csv', ['file']).map(({ file }) => file);
  expect(described.toSorted()).toEqual(files.filter((path) => path.endsWith('.csv')).toSorted());
});

test('650 seats in each set, each with its own slug and its own label of four characters', () => {
  for (const set of ['wmc2010', 'wmc2024']) {
    const own = areas.filter(({ boundary_set }) => boundary_set === set);
    expect([own.length, new Set(own.map(({ slug }) => slug)).size]).toEqual([650, 650]);
    expect(new Set(own.map(({ label }) => label.toLowerCase())).size).toBe(650);
    expect(own.filter(({ label }) => !/^[A-Za-z]{3,4}$/.test(label))).toEqual([]);
  }
});

test('Anglia is 69 seats to 2024 and 71 since, with the doubtful ones marked', () => {
  const anglia = regions.filter(({ region }) => region === 'anglia');
  expect(['wmc2010', 'wmc2024'].map((set) => anglia.filter(({ boundary_set }) => boundary_set === set).length)).toEqual(
    [69, 71],
  );
  expect(anglia.filter(({ certainty }) => certainty === 'uncertain')).toHaveLength(1);
});

test('the clusters are what their reasons say', () => {
  const contests = read('westminster/parl.2017-06-08/candidacies.csv', ['gss', 'party', 'votes']);
  const result = (gss: string) => contests.filter((row) => row.gss === gss);
  const majority = (gss: string): number => Number(result(gss)[0]!.votes) - Number(result(gss)[1]!.votes);
  const seatsOf = (name: string): string[] =>
    regions.filter(({ region, boundary_set }) => region === name && boundary_set === 'wmc2010').map(({ gss }) => gss);
  const close = seatsOf('anglia').filter(
    (gss) => result(gss)[0]!.party === 'con' && result(gss)[1]!.party === 'lab' && majority(gss) < 2000,
  );
  expect(seatsOf('six-key-marginals').toSorted()).toEqual(close.toSorted());
  const counties = read('areas.csv', ['boundary_set', 'gss', 'county']);
  const three = counties.filter(
    ({ boundary_set, county }) => boundary_set === 'wmc2010' && ['Norfolk', 'Suffolk', 'Essex'].includes(county),
  );
  const closest = three
    .map(({ gss }) => gss)
    .toSorted((a, b) => majority(a) - majority(b))
    .slice(0, 4);
  expect(closest.map(majority)).toEqual([345, 507, 831, 3512]);
  expect(seatsOf('four-to-watch').toSorted()).toEqual(closest.toSorted());
});

test('thirteen cells of the published totals are slips, each with a reason', () => {
  const slips = read('westminster/published-slips.csv', ['printed', 'record', 'reason']);
  expect(slips).toHaveLength(13);
  expect(slips.filter(({ printed, record, reason }) => printed === record || reason.length < 40)).toEqual([]);
});

test('no two spans of one seat overlap, and members at dissolution are those the spans give', () => {
  const tenures = read('members/tenures.csv', ['boundary_set', 'gss', 'slug', 'person', 'party', 'from', 'to']);
  const overlaps = tenures.filter((row, i) => {
    const next = tenures[i + 1];
    return next?.boundary_set === row.boundary_set && next.slug === row.slug && (row.to === '' || next.from <= row.to);
  });
  expect(overlaps).toEqual([]);
  const dissolved = new Map(
    read('elections.csv', ['election', 'dissolved_on']).map((row) => [row.election, row.dissolved_on]),
  );
  const after = new Map(read('elections.csv', ['election', 'after']).map((row) => [row.election, row.after]));
  const rows = read('members/at-dissolution.csv', ['election', 'boundary_set', 'gss', 'person', 'party']);
  expect(rows).toHaveLength(2600);
  const astray = rows.filter(({ election, boundary_set, gss, person, party }) => {
    const day = dissolved.get(after.get(election)!)!;
    const holder = tenures.filter(
      (row) =>
        row.boundary_set === boundary_set && row.gss === gss && row.from <= day && (row.to === '' || row.to >= day),
    );
    return holder.length > 1 || (holder[0]?.person ?? '') !== person || (holder[0]?.party ?? '') !== party;
  });
  expect(astray).toEqual([]);
});

test('party colours keep their contrast: text 4.5 to 1, edges 3 to 1', () => {
  const colours = read('party-colours.csv', ['party', 'fill', 'edge', 'on', 'ink_light', 'ink_dark']);
  const [paper, dark] = ['#FBFAF6', '#101418'];
  const weak = colours.filter(
    (row) =>
      contrast(row.on, row.fill) < 4.5 ||
      contrast(row.ink_light, paper) < 4.5 ||
      contrast(row.ink_dark, dark) < 4.5 ||
      Math.max(contrast(row.edge, paper), contrast(row.fill, paper)) < 3,
  );
  expect([colours.length, weak]).toEqual([19, []]);
});

const raw = process.env['COUNTROOM_RAW'];
test.skipIf(raw === undefined)(
  `a fresh import gives the committed pack, byte for byte${raw === undefined ? ' (skipped: data not shipped)' : ''}`,
  () => {
    const fresh = importPack(raw!);
    expect(fresh.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
    expect(fresh.filter(({ path, text: bytes }) => bytes !== text(path)).map(({ path }) => path)).toEqual([]);
  },
);

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
