import { once, type Pack } from './pack.ts';
import { readKey } from './read-tables.ts';
import { readRows } from './rows.ts';
import type { AtDissolution, Office } from './members.ts';
import type { District, DistrictOverlap, Successor } from './places.ts';

const tables = new WeakMap<Pack, ReturnType<typeof readAround>>();

/** The pack's tables of what surrounds a seat, each read when first asked for. */
export function around(pack: Pack): ReturnType<typeof readAround> {
  let read = tables.get(pack);
  if (!read) tables.set(pack, (read = readAround(pack)));
  return read;
}

function readAround(pack: Pack) {
  const { texts } = pack;
  const districts = once(
    () =>
      new Map(
        readRows(texts, 'geography/districts.csv', (cell): [string, District] => {
          const [set, gss] = [cell('district_set'), cell('gss')];
          return [`${set}/${gss}`, { set, gss, name: cell('name'), slug: cell('slug'), county: cell('county') }];
        }),
      ),
  );
  return {
    /** By person. */
    offices: once(() =>
      Map.groupBy(
        readRows(texts, 'members/offices.csv', (cell, cite): Office => ({
          person: cell('person'),
          member: cell('member'),
          office: cell('office'),
          from: cell('from'),
          to: cell('to') || undefined,
          cite,
        })),
        (office) => office.person,
      ),
    ),
    atDissolution: once(() =>
      Map.groupBy(
        readRows(texts, 'members/at-dissolution.csv', (cell, cite): AtDissolution => ({
          election: cell('election'),
          area: readKey(cell),
          member: cell('member'),
          person: cell('person'),
          party: cell('party'),
          standing: cell('standing') as AtDissolution['standing'],
          standingSeat: cell('standing_seat'),
          standingParty: cell('standing_party'),
          cite,
        })),
        (row) => row.election,
      ),
    ),
    places: once(() =>
      Map.groupBy(
        readRows(texts, 'geography/places.csv', (cell) => ({
          name: cell('place'),
          slug: cell('slug'),
          area: readKey(cell),
        })),
        (place) => place.slug,
      ),
    ),
    overlaps: once(() =>
      readRows(texts, 'geography/seat-districts.csv', (cell, cite): DistrictOverlap => ({
        area: readKey(cell),
        district: districts().get(`${cell('district_set')}/${cell('district')}`)!,
        ofSeatArea: Number(cell('share_of_seat_area')),
        ofDistrictArea: Number(cell('share_of_district_area')),
        ofSeatPopulation:
          cell('share_of_seat_population') === '' ? undefined : Number(cell('share_of_seat_population')),
        cite,
      })),
    ),
    /** Neighbouring seats by area key, either way round. */
    neighbours: once(() => {
      const pairs = readRows(texts, 'neighbours.csv', (cell) => {
        const set = cell('boundary_set');
        return [`${set}/${cell('gss')}`, `${set}/${cell('neighbour')}`] as const;
      });
      const both = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
      const all = [...both].map((pair) => pair.split(' ') as [string, string]);
      return new Map([...Map.groupBy(all, ([a]) => a)].map(([key, of]) => [key, of.map(([, neighbour]) => neighbour)]));
    }),
    successors: once(() =>
      readRows(texts, 'geography/seat-successors.csv', (cell, cite): Successor => ({
        from: `wmc2010/${cell('from_gss')}`,
        to: `wmc2024/${cell('to_gss')}`,
        ofFrom: Number(cell('from_residential')),
        ofTo: Number(cell('to_residential')),
        cite,
      })),
    ),
  };
}
