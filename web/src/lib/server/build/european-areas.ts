import { longDate, percent, points } from 'countroom/copy';
import { compare, largestFirst, ratio, type Ratio } from 'countroom/psephology';
import {
  sinceInArea,
  type AreaPart,
  type ElectoralRecord,
  type EuropeanArea,
  type EuropeanRegion,
  type SinceEuropeanPoll,
} from 'countroom/record';
import type { AreaShare, AreasView } from '#lib/view/european.ts';
import { words } from '#lib/words/en.ts';
import { europeanPath } from './european-question.ts';
import { portionOf } from './lists-common.ts';
import { partyView } from './names.ts';

const w = words.systems.european;
/** Parties drawn in every area: those that came first in the region. */
const DRAWN = 6;
const TEN_PER_CENT = ratio(1, 10);

/** The counting areas of a region: the first three in each, and all of them drawn to one scale. */
export function areasView(
  record: ElectoralRecord,
  region: EuropeanRegion,
  areas: readonly EuropeanArea[],
  sort: string | null,
): AreasView {
  const known = areas.map((area) => ({ area, since: sinceInArea(record, area) }));
  const since = known.find((each) => each.since)?.since;
  const scale = scaleOf(areas);
  const drawn = region.lists.slice(0, DRAWN).map(({ party }) => party);
  const { columns, order } = sorting(europeanPath(region.slug, region.polledOn), sort);
  const show = (part: AreaPart, from: SinceEuropeanPoll | undefined) => shareView(record, part, from, scale);
  return {
    caption: w.areas.caption(region.name, longDate(region.polledOn)),
    columns,
    rows: known
      .toSorted((a, b) => order(a.area, b.area))
      .map(({ area, since: from }) => ({
        name: area.name,
        id: area.slug,
        turnout: percent(area.turnout),
        top: area.top.map((part) => show(part, from)),
        fault: area.faultySum === undefined ? '' : w.areas.fault(area.faultySum.toFixed(1)),
      })),
    notes: [
      ...(areas.some(({ parts }) => parts.some(({ kind }) => kind === 'published share')) ? [w.areas.rounded] : []),
      ...(since ? [w.areas.since(longDate(since.on))] : []),
      ...(since && known.some((each) => !each.since) ? [w.areas.noArea] : []),
    ],
    charts: known
      .toSorted((a, b) => byName(a.area, b.area))
      .map(({ area, since: from }) => ({
        name: area.name,
        bars: drawn.flatMap((party) =>
          area.parts.filter((part) => part.party === party).map((part) => show(part, from)),
        ),
      })),
    scale: w.scale(percent(scale, 0)),
  };
}

function shareView(
  record: ElectoralRecord,
  part: AreaPart,
  since: SinceEuropeanPoll | undefined,
  scale: Ratio,
): AreaShare {
  const change = since?.changes.get(part.party);
  return {
    party: partyView(record, part.party),
    share: percent(part.share),
    change: change ? points(change) : '',
    portion: portionOf(part.share, scale),
  };
}

/** The next ten per cent above the largest share: one scale for all. */
function scaleOf(areas: readonly EuropeanArea[]): Ratio {
  const shares = areas.flatMap(({ parts }) => parts.map(({ share }) => share));
  let scale = TEN_PER_CENT;
  while (shares.some((share) => compare(share, scale) > 0)) scale = ratio(scale.num * 10n + scale.den, scale.den * 10n);
  return scale;
}

const byName = (a: EuropeanArea, b: EuropeanArea) => a.name.localeCompare(b.name, 'en-GB');

const ORDERS: Readonly<Record<string, (a: EuropeanArea, b: EuropeanArea) => number>> = {
  area: byName,
  turnout: (a, b) => -largestFirst(a.turnout, b.turnout) || byName(a, b),
};

/** Headings that sort, and the order asked for: by name, else by what the address says, falling with a `-`. */
function sorting(path: string, sort: string | null) {
  const key = sort?.replace(/^-/, '') ?? 'area';
  const known = key in ORDERS ? key : 'area';
  const down = known === key && (sort?.startsWith('-') ?? false);
  const heads = [
    { key: 'area', text: w.areas.area },
    { key: 'turnout', text: words.systems.shared.turnout, numeric: true },
  ];
  const columns: AreasView['columns'] = heads.map((head) => ({
    ...head,
    href: `${path}?sort=${head.key === known && !down ? '-' : ''}${head.key}#areas`,
    ...(head.key === known && { sorted: down ? ('descending' as const) : ('ascending' as const) }),
  }));
  return {
    columns: [
      ...columns,
      { key: 'first', text: w.areas.first },
      { key: 'second', text: w.areas.second },
      { key: 'third', text: w.areas.third },
    ],
    order: (a: EuropeanArea, b: EuropeanArea) => (down ? -1 : 1) * ORDERS[known]!(a, b),
  };
}
