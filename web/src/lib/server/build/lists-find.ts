import { longDate } from 'countroom/copy';
import { commissionerElections, europeanElections, europeanRegions, type ElectoralRecord } from 'countroom/record';
import type { Link } from '#lib/view/frame.ts';
import type { Found } from '#lib/view/pages.ts';
import { words } from '#lib/words/en.ts';
import { europeanPath } from './european-question.ts';

const w = words.systems;

/** Ways into the elections by lists, of commissioners and mayors, and to polling days; each with what it has. */
export function systemLinks(): (Link & { note: string })[] {
  return w.ways.map(({ text, href, note }) => ({ text, href, note }));
}

/** Regions of the European Parliament and police areas whose name holds what was typed, at their newest election; and the systems themselves. */
export function findSystems(record: ElectoralRecord, wanted: string): Found[] {
  const newest = europeanElections(record).at(-1);
  const european = newest ? europeanRegions(record, newest) : [];
  const forces = new Map(commissionerElections(record).map(({ force, name }) => [force, name]));
  return [
    ...w.ways.filter(({ names }) => names.includes(wanted)).map(({ text, href, note }) => ({ text, href, kind: note })),
    ...european
      .filter(({ slug }) => slug.includes(wanted))
      .map(({ name, slug, polledOn }) => ({
        text: name,
        href: europeanPath(slug, polledOn),
        kind: w.found.european(longDate(polledOn)),
      })),
    ...[...forces]
      .filter(([force]) => force.includes(wanted))
      .map(([force, name]) => ({ text: name, href: `/pcc/${force}`, kind: w.found.force })),
  ];
}
