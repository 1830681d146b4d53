import { areaKey, type Area, type Pack } from '../../record/index.ts';
import { bodyOf, COUNTRY_NAMES, type Cluster } from './body.ts';
import { placeClusters } from './clusters.ts';
import { centreOf, CORNER, type Point } from './lattice.ts';
import { countyOf, mapTables } from './tables.ts';

/** A map of equal hexes, one for each seat. Lengths are in widths of a hex; the map begins at 0, 0. */
export interface HexMap {
  readonly width: number;
  readonly height: number;
  /** The centres of the cells, in the order of the seats asked for. */
  readonly cells: readonly Point[];
  /** Where each county's name is centred; none in a plain map. */
  readonly names: readonly (Point & { readonly text: string })[];
  /** The size of the names: 1 beside lettered cells, more on a map of so many seats that the cells have no letters. */
  readonly nameSize: number;
}

/** With more counties than these a map takes its places from the map of the whole country, drawn beforehand. */
const MOST_PLACED = 16;

const drawn = new WeakMap<Pack, Map<string, HexMap>>();

/**
 * The seats grouped by county with gaps between, each name above its county; drawn once for each set of seats.
 *
 * @param areas - seats of one boundary set
 */
export function countyHexMap(pack: Pack, areas: readonly Area[]): HexMap {
  return once(pack, `county ${areas.map(areaKey).join(' ')}`, () => {
    const { hexes } = mapTables(pack);
    const members = [...Map.groupBy(areas, countyOf)];
    const clusters = members.map(([name, seats]): Cluster => {
      const cells = seats.map((area) => hexes.get(areaKey(area))!);
      return {
        name,
        cells: cells.map(({ county }) => county),
        home: middle(cells.map(({ plain }) => centreOf(plain))),
      };
    });
    const size = members.length > MOST_PLACED ? COUNTRY_NAMES : 1;
    const places =
      size > 1
        ? members.map(([name, [area]]) => mapTables(pack).counties.get(`${area!.boundarySet}/${name}`)!)
        : placed(clusters);
    const bodies = clusters.map((cluster) => bodyOf(cluster, size));
    const at = new Map<Area, Point>();
    members.forEach(([, seats], county) =>
      seats.forEach((area, index) => at.set(area, shifted(bodies[county]!.cells[index]!, places[county]!))),
    );
    const names = bodies.map((body, county) => ({
      ...shifted(body.name, places[county]!),
      text: clusters[county]!.name,
    }));
    const [left, right] = [
      least(bodies.map((body, i) => body.left + places[i]!.x)),
      most(bodies.map((body, i) => body.right + places[i]!.x)),
    ];
    const [top, bottom] = [
      least(bodies.map((body, i) => body.top + places[i]!.y)),
      most(bodies.map((body, i) => body.bottom + places[i]!.y)),
    ];
    const corner = { x: -left, y: -top };
    return {
      width: right - left,
      height: bottom - top,
      cells: areas.map((area) => shifted(at.get(area)!, corner)),
      names: names.map((name) => ({ ...shifted(name, corner), text: name.text })),
      nameSize: size,
    };
  });
}

/**
 * The seats as one map without gaps, as they lie in the country.
 *
 * @param areas - seats of one boundary set
 */
export function plainHexMap(pack: Pack, areas: readonly Area[]): HexMap {
  return once(pack, `plain ${areas.map(areaKey).join(' ')}`, () => {
    const centres = areas.map((area) => centreOf(mapTables(pack).hexes.get(areaKey(area))!.plain));
    const [left, top] = [least(centres.map(({ x }) => x)) - 0.5, least(centres.map(({ y }) => y)) - CORNER];
    return {
      width: most(centres.map(({ x }) => x)) + 0.5 - left,
      height: most(centres.map(({ y }) => y)) + CORNER - top,
      cells: centres.map((centre) => shifted(centre, { x: -left, y: -top })),
      names: [],
      nameSize: 1,
    };
  });
}

const placedBefore = new Map<string, readonly Point[]>();

/** Places cost a tenth of a second, and a desk that takes results in opens its record again and again: they are found once. */
function placed(clusters: readonly Cluster[]): readonly Point[] {
  const key = JSON.stringify(clusters);
  let places = placedBefore.get(key);
  if (!places) placedBefore.set(key, (places = placeClusters(clusters)));
  return places;
}

function once(pack: Pack, key: string, draw: () => HexMap): HexMap {
  let maps = drawn.get(pack);
  if (!maps) drawn.set(pack, (maps = new Map()));
  let map = maps.get(key);
  if (!map) maps.set(key, (map = draw()));
  return map;
}

function shifted(point: Point, by: Point): Point {
  return { x: point.x + by.x, y: point.y + by.y };
}

function middle(points: readonly Point[]): Point {
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}

const least = (values: readonly number[]) => Math.min(...values);
const most = (values: readonly number[]) => Math.max(...values);
