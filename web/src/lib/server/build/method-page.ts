import { FIGURE_GROUPS, FIGURES, METHOD_ESSAYS } from 'countroom/copy';
import { MARGINALITY_LIMITS } from 'countroom/psephology';
import { slugOf } from 'countroom/record';
import type { MethodPage } from '#lib/view/reference.ts';
import { downloadsOf } from './list-bases.ts';

/** The numbers dictionary, N1 to N26, and the rules that hold for all of them. */
export function methodPage(): MethodPage {
  const order = FIGURE_GROUPS.flatMap((group) => group.ids);
  return {
    groups: FIGURE_GROUPS.map(({ heading, note, ids }) => ({
      heading,
      id: slugOf(heading),
      note,
      figures: ids.map((id) => ({ number: `N${order.indexOf(id) + 1}`, id, ...FIGURES[id] })),
    })),
    essays: METHOD_ESSAYS.map((each) => ({ ...each, id: slugOf(each.heading), paragraphs: [...each.paragraphs] })),
    safety: [
      ...MARGINALITY_LIMITS.map(([limit, word]) => ({ word, limit: `majority under ${limit} points` })),
      { word: 'very safe', limit: `${MARGINALITY_LIMITS.at(-1)![0]} points or more` },
    ],
    downloads: downloadsOf('/method'),
  };
}
