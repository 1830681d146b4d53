import { SETS, type Areas } from './areas.ts';
import { byKeys } from './names.ts';
import { table, type Table } from './table.ts';
import type { RawFolder } from './raw.ts';

/** Pairs of seats that share a border, each once, the smaller code first. Island seats have none. */
export function importNeighbours(raw: RawFolder, areas: Areas): Table[] {
  const rows = SETS.flatMap((set) => {
    const path = `geo/lookups/neighbours-${set}.json`;
    const borders = raw.readJson(path) as Record<string, string[]>;
    return Object.entries(borders).flatMap(([gss, neighbours]) =>
      neighbours.flatMap((neighbour) => {
        areas.area(set, gss, path);
        areas.area(set, neighbour, path);
        if (!borders[neighbour]?.includes(gss))
          throw new Error(`${path}: ${gss} borders ${neighbour}, but not the other way round.`);
        return gss < neighbour ? [{ boundary_set: set, gss, neighbour }] : [];
      }),
    );
  });
  rows.sort(
    byKeys(
      (row) => row.boundary_set,
      (row) => row.gss,
      (row) => row.neighbour,
    ),
  );
  return [table('neighbours.csv', ['boundary_set', 'gss', 'neighbour'], rows)];
}
