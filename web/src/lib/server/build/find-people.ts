import { slugOf, type Area, type ElectoralRecord, type Tenure } from 'countroom/record';
import type { Found } from '#lib/view/pages.ts';
import { holderView } from './names.ts';

/** A member of parliament since 2010 with the seat they sat for last. */
interface Member {
  readonly name: string;
  readonly area: Area;
  readonly spans: readonly Tenure[];
}

/** Members whose name holds what was typed, those who sit today first. */
export function findMembers(record: ElectoralRecord, wanted: string): Found[] {
  if (wanted.length < 3) return [];
  return members(record)
    .filter(({ name }) =>
      slugOf(name)
        .split('-')
        .some((_, at, words) => words.slice(at).join('-').startsWith(wanted)),
    )
    .map(({ name, area, spans }) => {
      const first = spans[0]!.from.slice(0, 4);
      const last = spans.at(-1)!;
      return {
        text: name,
        href: `/seats/${area.slug}`,
        kind:
          last.to === undefined
            ? `member for ${area.name} since ${first}`
            : `member for ${area.name}, ${first} to ${last.to.slice(0, 4)}`,
        holder: holderView(record, last.party),
      };
    })
    .toSorted((a, b) => Number(b.kind.includes('since')) - Number(a.kind.includes('since')));
}

/** Every member's name with the seat they sat for last. */
export function members(record: ElectoralRecord): Member[] {
  const spans = [...record.areas()].flatMap(([key, area]) => record.tenuresOf(key).map((tenure) => ({ area, tenure })));
  return [...Map.groupBy(spans, ({ tenure }) => tenure.person || tenure.member).values()].map((all) => {
    const sorted = all.toSorted((a, b) => (a.tenure.from < b.tenure.from ? -1 : 1));
    const { area, tenure } = sorted.at(-1)!;
    const here = sorted.filter((each) => each.area.slug === area.slug).map((each) => each.tenure);
    return { name: tenure.member, area, spans: here };
  });
}
