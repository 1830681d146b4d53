import type { Region } from '../../../record/index.ts';
import type { RegionName, Where } from '../names/entity.ts';
import { REGION_WORDS, WHOLE_COUNTRY } from '../en/regions.ts';
import { placesIn, setsIn, setsNamed, whereAt, type View } from '../view.ts';
import { countySpokenOf } from './counties.ts';
import { isAmong, isOfSome, placesFor, type Bound } from './where.ts';

/**
 * The sets of seats a figure may be of, the likeliest first: one named beside it, the region where the text says `the region`, the whole
 * country where it says so, and then what the text is about.
 */
export function regionsFor(
  view: View,
  index: number,
): Bound<Region> & { readonly unknown: boolean; readonly open: boolean } {
  const { frame, record, region, lastSet } = view;
  const places = placesFor(view, index);
  const parted = placesIn(frame).filter((at) => isOfSome(view, index, at));
  const here = frame.parts.some(
    (part, at) => part.is === 'name' && !parted.includes(at) && part.mention.entities.some(isSet),
  );
  const among = placesIn(frame).flatMap((at) => (isAmong(view, at) ? [whereAt(frame, at)] : []));
  const named = [...among, ...places.of].flatMap((names) => setsNamed(frame, names, region));
  const nowhere = places.of[0]?.every(({ type }) => type === 'elsewhere' || type === 'european') ?? false;
  // `the East` is one region to some and another to others: either may be meant.
  const loose = nowhere
    ? places.of[0]!.flatMap((each) => (each.type === 'european' ? (record.regions().get(each.slug) ?? []) : []))
    : [];
  if (loose.length > 0)
    return { of: [...new Set([...loose, ...(region ? [region] : [])])], sure: false, unknown: false, open: true };
  const unknown = nowhere;
  const whole = record.regions().get('united-kingdom')!;
  const country = WHOLE_COUNTRY.test(frame.line) ? [whole] : [];
  const own = region && REGION_WORDS.test(frame.line) ? [region] : [];
  const county = here ? undefined : countySpokenOf(view);
  const clear = [...(here ? named : []), ...own, ...(county ?? []), ...country];
  const carried = clear.length > 0 ? [] : [...setsBefore(view), ...(lastSet ? [lastSet] : [])];
  const rest = [...carried, ...(region ? [region] : []), ...named, whole];
  const all = [...new Set([...clear, ...rest])];
  // Of a county that is not known which, neither the region nor the country is meant.
  // One that the paragraph spoke of may go on being meant in the place of that of the text.
  const open =
    county?.length === 0 ||
    carried.some((each) => each !== region && each !== headedBy(view)) ||
    (parted.length > 0 && clear.length === 0);
  // `In Scotland Labour have 37. The Lib Dems have six`: in a text of no region of its own the set that was named goes on being meant.
  const goesOn = (region === undefined || view.assumed) && placesIn(frame).length === 0 && isOnlySetBefore(view);
  if (goesOn && clear.length === 0) return { of: all, sure: county === undefined, unknown: false, open: false };
  return { of: all, sure: new Set(clear).size === 1 && !unknown && !open, unknown, open };
}

/** Whether the sentence right before named one set of seats, and no seat or other place. */
function isOnlySetBefore({ before, region }: View): boolean {
  const last = before.slice(-2).findLast((frame) => placesIn(frame).length > 0);
  return last !== undefined && placesIn(last).length === 1 && setsIn(last, region).length === 1;
}

/** The set of seats that a heading names, where the text has named no other since. */
export function headedBy({ headings, lastSet }: View): Region | undefined {
  return headings.some((frame) => setsIn(frame).some((each) => each === lastSet)) ? lastSet : undefined;
}

/** The sets of seats that the sentences before in the paragraph spoke of, the last first. */
function setsBefore(view: View): readonly Region[] {
  const sets = view.before.toReversed().flatMap((frame) => {
    const named = placesIn(frame).flatMap((at) => setsNamed(frame, whereAt(frame, at), view.region));
    return [...named, ...(countySpokenOf({ ...view, frame }) ?? [])];
  });
  return [...new Set(sets)];
}

/**
 * The sets of seats that a count of councils or councillors is of: as `regionsFor`, and the region that the text spoke of last where the
 * sentence names no other place.
 */
export function regionsSpokenOf(view: View, index: number): Bound<Region> {
  const { of, sure } = regionsFor(view, index);
  const places = placesIn(view.frame);
  const here = places.filter((each) => !isListed(view.frame, index, each));
  const last = view.region ?? view.lastWhere?.find((each): each is RegionName => each.type === 'region')?.region;
  if ((sure && places.length === 0) || here.length > 0 || last === undefined) return { of, sure };
  return { of: [last, ...of.filter((each) => each !== last)], sure: true };
}

/** Whether a place stands in a list after a colon that follows the figure: it is one of those counted. */
export function isListed({ line, places }: View['frame'], figure: number, place: number): boolean {
  const colon = line.indexOf(' : ', places[figure]);
  return colon !== -1 && places[place]! > colon;
}

function isSet({ type }: Where | { readonly type: string }): boolean {
  return type === 'region' || type === 'elsewhere';
}
