import type { ElectoralRecord } from 'countroom/record';
import type { BuilderField } from '#lib/view/embeds-page.ts';
import { embedWords } from '#lib/words/en-embeds.ts';

/** Every region to choose from, by kind. */
export function regionGroups(record: ElectoralRecord, chosen: string): BuilderField['groups'] {
  return [...Map.groupBy(record.regions().values(), ({ kind }) => kind)].map(([kind, inside]) => ({
    label: embedWords.page.kinds[kind],
    options: inside.map(({ id, name }) => ({ value: id, text: name, selected: id === chosen })),
  }));
}
