import { referendumAreas, slugOf, type Cite, type ReferendumArea } from '../../../record/index.ts';
import { placesFor } from '../bind/where.ts';
import type { Where } from '../names/entity.ts';
import { plainWords } from '../text/plain-words.ts';
import type { View } from '../view.ts';

/** What came out at the referendum in a counting area, or in all of a region together. */
export interface ReferendumResult {
  readonly name: string;
  readonly leave: number;
  readonly remain: number;
  readonly electorate: number;
  readonly rejected: number;
  /** The counting areas it is made of. */
  readonly areas: readonly ReferendumArea[];
  readonly cite: Cite;
}

/** Regions by their codes, which is how the counting areas name them. */
const REGIONS: Readonly<Record<string, string>> = {
  'north-east': 'E12000001',
  'north-west': 'E12000002',
  'yorkshire-and-the-humber': 'E12000003',
  'east-midlands': 'E12000004',
  'west-midlands': 'E12000005',
  'east-of-england': 'E12000006',
  london: 'E12000007',
  'south-east': 'E12000008',
  'south-west': 'E12000009',
  wales: 'W92000004',
  scotland: 'S92000003',
};

function resultOf(name: string, areas: readonly ReferendumArea[]): ReferendumResult {
  const sum = (of: (each: ReferendumArea) => number) => areas.reduce((all, each) => all + of(each), 0);
  return {
    name,
    leave: sum(({ leave }) => leave),
    remain: sum(({ remain }) => remain),
    electorate: sum(({ electorate }) => electorate),
    rejected: sum(({ rejected }) => rejected),
    areas,
    cite: areas[0]!.cite,
  };
}

/** The counting areas of a region, all of them where none is given. */
export function areasOfRegion({ record }: View, slug?: string): readonly ReferendumArea[] {
  const all = [...referendumAreas(record).values()];
  return slug === undefined ? all : all.filter(({ region }) => region === REGIONS[slug]);
}

/** The result that a part of a sentence is of: of the place beside it, of the region of the text, and whether the text says which. */
export function referendumAt(
  view: View,
  part: number,
): { readonly result: ReferendumResult; readonly sure: boolean } | undefined {
  const { of, sure } = placesFor(view, part);
  const found = of[0] && resultNamed(view, of[0]);
  return found && { result: found, sure };
}

/** The region that the text spoke of before the sentence, or is about. */
export function referendumRegion(view: View): ReferendumResult | undefined {
  const own = view.region ? [{ type: 'region' as const, name: view.region.name, region: view.region }] : [];
  for (const names of [view.lastWhere ?? [], own]) {
    const found = resultNamed(view, names);
    if (found && found.areas.length > 1) return found;
  }
  return undefined;
}

function resultNamed(view: View, names: readonly Where[]): ReferendumResult | undefined {
  const areas = [...referendumAreas(view.record).values()];
  const district = names.find(({ type }) => type === 'district');
  const council = names.find((each) => each.type === 'council')?.council;
  const one = areas.find(
    // The code of a council may have changed since.
    ({ name, slug }) => slug === council?.slug || (district && plainWords(name) === plainWords(district.name)),
  );
  if (one) return resultOf(one.name, [one]);
  for (const name of names) {
    const slug = name.type === 'european' ? name.slug : slugOf(name.name);
    const own = slug === 'united-kingdom' ? areas : areasOfRegion(view, slug);
    if ((name.type === 'european' || name.type === 'region') && own.length > 0 && REGIONS[slug] !== undefined)
      return resultOf(name.name, own);
  }
  return undefined;
}
