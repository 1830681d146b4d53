import { referendumSentence } from 'countroom/copy';
import { referendumAreas, sourcesOf, type Council, type ElectoralRecord } from 'countroom/record';
import { words } from '#lib/words/en.ts';

/** How the ground of a council voted in 2016, with the source; nothing where the council was no counting area then. */
export function referendumLine(record: ElectoralRecord, { gss, slug }: Council): string | undefined {
  const areas = referendumAreas(record);
  const area = areas.get(gss) ?? [...areas.values()].find((each) => each.slug === slug);
  if (!area) return undefined;
  const publishers = new Set(sourcesOf(record, area.cite).map(({ publisher }) => publisher));
  return words.systems.referendum(referendumSentence(area, 'per cent'), [...publishers].join(', '));
}
