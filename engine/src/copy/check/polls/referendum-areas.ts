import { councilsOf, referendumAreas, slugOf, type Cite, type ReferendumArea } from '../../../record/index.ts';
import { placesFor } from '../bind/where.ts';
import { WHOLE_COUNTRY } from '../en/regions.ts';
import type { Where } from '../names/entity.ts';
import { plainWords } from '../text/plain-words.ts';
import { placesIn, whereAt, type View } from '../view.ts';

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
  /** Its votes were counted and told as those of one place; a county's were not. */
  readonly counted: boolean;
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

function resultOf(name: string, areas: readonly ReferendumArea[], counted = true): ReferendumResult {
  const sum = (of: (each: ReferendumArea) => number) => areas.reduce((all, each) => all + of(each), 0);
  return {
    name,
    leave: sum(({ leave }) => leave),
    remain: sum(({ remain }) => remain),
    electorate: sum(({ electorate }) => electorate),
    rejected: sum(({ rejected }) => rejected),
    areas,
    cite: areas[0]!.cite,
    counted,
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
  if (isOfCountry(view)) return { result: referendumOfAll(view), sure: true };
  const { of, sure } = placesFor(view, part);
  const found = of[0] && referendumNamed(view, of[0]);
  if (found) return { result: found, sure: sure && found.counted };
  // `Boston in Lincolnshire`: the place beside it is no counting area.
  const other =
    placesIn(view.frame).length > 0 ? of.map((names) => referendumNamed(view, names)).find(Boolean) : undefined;
  const whole = of.length === 0 ? referendumOfAll(view) : other;
  return whole && { result: whole, sure: false };
}

/** `Nationally Leave had 51.9%`, and a sentence without a place that goes on from it. */
function isOfCountry({ frame, before }: View): boolean {
  const last = [...before.slice(-1), frame].findLast(
    (each) => placesIn(each).length > 0 || WHOLE_COUNTRY.test(each.line),
  );
  return last !== undefined && placesIn(last).length === 0 && placesIn(frame).length === 0;
}

/** What came out in each region of England. */
export function englishRegions(view: View): readonly ReferendumResult[] {
  return Object.entries(REGIONS)
    .filter(([, code]) => code.startsWith('E'))
    .map(([slug]) => resultOf(slug === 'london' ? 'London' : slug, areasOfRegion(view, slug)));
}

/** All counting areas together. */
export function referendumOfAll(view: View): ReferendumResult {
  return resultOf('the United Kingdom', areasOfRegion(view));
}

/** The region that the text spoke of last before a place in the line, or is about. */
export function referendumRegion(view: View, before = 0): ReferendumResult | undefined {
  const { frame, headings } = view;
  const here = placesIn(frame).filter((at) => frame.places[at]! < before);
  const own = view.region ? [{ type: 'region' as const, name: view.region.name, region: view.region }] : [];
  const above = headings.flatMap((each) => placesIn(each).map((at) => whereAt(each, at)));
  for (const names of [...here.toReversed().map((at) => whereAt(frame, at)), view.lastWhere ?? [], ...above, own]) {
    const found = referendumNamed(view, names);
    if (found && found.areas.length > 1) return found;
  }
  return undefined;
}

/** What came out in a place that is named: a counting area, or all of a region, a county or the country. */
export function referendumNamed(view: View, names: readonly Where[]): ReferendumResult | undefined {
  const areas = [...referendumAreas(view.record).values()];
  const district = names.find(({ type }) => type === 'district');
  const place = names.find(({ type }) => type === 'place');
  const council = names.find((each) => each.type === 'council')?.council;
  const one = areas.find(
    // The code of a council may have changed since.
    ({ name, slug }) =>
      slug === council?.slug ||
      (district && plainWords(name) === plainWords(district.name)) ||
      (place && cityName(name) === cityName(place.name)),
  );
  if (one) return resultOf(one.name, [one]);
  for (const name of names) {
    const slug = name.type === 'european' ? name.slug : slugOf(name.name);
    if (slug === 'united-kingdom') return resultOf('the United Kingdom', areas);
    if ((name.type === 'european' || name.type === 'region') && REGIONS[slug] !== undefined) {
      const own = areasOfRegion(view, slug);
      if (own.length > 0) return resultOf(name.name, own);
    }
    if (name.type === 'region') {
      const codes = new Set([...councilsOf(view.record, name.region)].map(({ gss }) => gss));
      const own = areas.filter(({ gss }) => codes.has(gss));
      if (own.length > 1) return resultOf(name.name, own, false);
    }
  }
  return undefined;
}

/** `Glasgow` of `Glasgow City` and of `City of Glasgow`. */
const cityName = (name: string): string =>
  plainWords(name)
    .replaceAll(/\b(?:city|of|county)\b/g, '')
    .replaceAll(/ +/g, ' ')
    .trim();
