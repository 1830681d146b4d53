import { compare, ratio, subtract, type Ratio } from '../../../psephology/index.ts';
import { councilsOf, europeanAreas, referendumAreas, type Cite, type PartyId } from '../../../record/index.ts';
import { plainWords } from '../text/plain-words.ts';
import type { Where } from '../names/entity.ts';
import { setsIn, type View } from '../view.ts';
import { europeanElectionsNear } from './european-polls.ts';

/** What counting areas are set in order by. */
export type Measure = 'turnout' | 'leave' | 'remain' | 'margin' | { readonly party: PartyId };

/** A counting area with its value of one measure, and who came first there. */
export interface AreaValue {
  readonly name: string;
  readonly slug: string;
  readonly gss: string;
  readonly region: string;
  readonly value: Ratio;
  readonly first: string;
  readonly cite: Cite;
}

/** Every counting area of the poll that the text is of, by a measure; none where that was not counted. */
export function areaValues(view: View, part: number, measure: Measure): readonly AreaValue[] {
  if (view.topic === 'referendum') return ofReferendum(view, measure);
  const [election] = view.topic === 'european' ? europeanElectionsNear(view, part) : [];
  if (election === undefined || measure === 'leave' || measure === 'remain') return [];
  return europeanAreas(view.record, election).flatMap((area): AreaValue[] => {
    const [one, two] = area.top;
    const own =
      typeof measure === 'string' ? undefined : area.parts.find(({ party }) => party === measure.party)?.share;
    const lead = one && two && subtract(one.share, two.share);
    const value = measure === 'turnout' ? area.turnout : measure === 'margin' ? lead : own;
    return value ? [{ ...area, value, first: one?.party ?? '' }] : [];
  });
}

function ofReferendum({ record }: View, measure: Measure): readonly AreaValue[] {
  if (typeof measure !== 'string') return [];
  return [...referendumAreas(record).values()].map((area): AreaValue => {
    const remain = ratio(area.remain, area.leave + area.remain);
    const lead = ratio(Math.abs(area.leave - area.remain), area.leave + area.remain);
    const value = { turnout: area.turnout, leave: area.leaveShare, remain, margin: lead }[measure];
    return { ...area, value, first: area.leave > area.remain ? 'leave' : 'remain' };
  });
}

/** The counting area that a place is. */
export function areaNamed(areas: readonly AreaValue[], names: readonly Where[]): AreaValue | undefined {
  if (names.some(({ type }) => type === 'region' || type === 'european')) return undefined;
  const slugs = names.flatMap((each) =>
    each.type === 'district' ? [each.slug] : each.type === 'council' ? [each.council.slug] : [],
  );
  const called = names.filter(({ type }) => type === 'district').map(({ name }) => plainWords(name));
  return areas.find(({ slug, name }) => slugs.includes(slug) || called.includes(plainWords(name)));
}

/** The sets that an area may be the first of: its region, all areas, and whatever set the text spoke of. */
export function setsOf(view: View, areas: readonly AreaValue[], own: AreaValue): readonly (readonly AreaValue[])[] {
  const { frame, before, earlier, headings, opening, region, lastSet } = view;
  const frames = [frame, ...before, ...earlier, ...headings, ...(opening ? [opening] : [])];
  const named = new Set([region, lastSet, ...frames.flatMap((each) => setsIn(each, region))]);
  const told = [...named].flatMap((set) => {
    if (!set) return [];
    const codes = new Set([...councilsOf(view.record, set)].map(({ gss }) => gss));
    const own = areas.filter(({ gss }) => codes.has(gss));
    // A county may be meant without the councils that are counties of their own.
    return [own, own.filter(({ gss }) => !gss.startsWith('E06'))];
  });
  const sets = [areas.filter(({ region }) => region === own.region), areas, ...told];
  return sets.filter((set) => set.length > 1 && set.includes(own));
}

/** The place of an area in a set, from the highest or the lowest. */
export function placeIn(set: readonly AreaValue[], own: AreaValue, way: 1 | -1): number {
  return 1 + set.filter(({ value }) => compare(value, own.value) * way > 0).length;
}
