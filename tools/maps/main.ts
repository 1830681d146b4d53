import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from '../pack/raw.ts';
import { csvText } from '../pack/write.ts';
import { drawMaps } from './draw.ts';

const pack = join(import.meta.dirname, '../../data/uk');
const read = <Column extends string>(file: string, columns: readonly Column[]) =>
  readRows(readFileSync(join(pack, file), 'utf8'), file, columns).map((row): Record<string, string> =>
    Object.fromEntries(columns.map((column) => [column, row[column]])),
  );

const areas = read('areas.csv', ['boundary_set', 'gss', 'slug', 'nation', 'county', 'lat', 'lon', 'area_km2']);
const neighbours = read('neighbours.csv', ['boundary_set', 'gss', 'neighbour']);
const tables = drawMaps(areas, neighbours, ({ what, pairs, kept }) =>
  console.log(`${what}: ${kept} of ${pairs} neighbouring pairs touch (${(kept / pairs).toFixed(3)})`),
);
mkdirSync(join(pack, 'maps'), { recursive: true });
for (const { path, text } of tables.map(csvText)) {
  writeFileSync(join(pack, path), text);
  console.log(`${path}: ${Buffer.byteLength(text)} bytes`);
}
