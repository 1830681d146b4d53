import { FIGURE_GROUPS, FIGURES } from '../../copy/index.ts';
import { column, type Table } from '../table.ts';

export const FIGURES_COLUMNS = [
  column('number', 'id', 'Number', 'Number in the dictionary'),
  column('group', 'text', 'Group', 'What the figure is about'),
  column('name', 'text', 'Figure', 'Name of the figure'),
  column('is', 'text', 'What it is', 'Its definition'),
  column('shown', 'text', 'How it is shown', 'How it is printed, with an example'),
  column('absent', 'text', 'Where there is none', 'What stands in its place'),
];

/** The numbers dictionary. */
export function figuresTable(): Table {
  const ids = FIGURE_GROUPS.flatMap((group) => group.ids.map((id) => ({ id, group: group.heading })));
  return {
    name: 'figures',
    title: 'Numbers dictionary',
    about: {},
    columns: FIGURES_COLUMNS,
    rows: ids.map(({ id, group }, index) => ({ number: `N${index + 1}`, group, ...FIGURES[id] })),
  };
}
