import { addDays, europeanElections, type ElectoralRecord, type IsoDate } from '../../record/index.ts';
import { localDayBefore } from './bind/local-days.ts';
import type { Frame } from './frame.ts';
import type { Block } from './text/blocks.ts';
import { topicOf, type Topic } from './topic.ts';

/** What an article is of, as its headings and its first paragraph say: the poll that later ones go on with. */
export function ownPollOf(
  paragraphs: readonly { readonly block: Block; readonly frames: readonly Frame[] }[],
): Topic | undefined {
  const first = paragraphs.findIndex(({ block }) => block.kind === 'paragraph' && block.tokens.length > 8);
  return topicOf(paragraphs.slice(0, first + 1).flatMap(({ frames }) => frames));
}

/** The day of the referendum on the European Union. */
const REFERENDUM_DAY = '2016-06-23';

/** Copy of the days after a European election that names no other is of it, and so after a poll of councils with none to the Commons. */
export function topicOfDay(record: ElectoralRecord, date: IsoDate | undefined): Topic | undefined {
  if (date === undefined) return undefined;
  const fresh = (polled: IsoDate) => polled < date && date <= addDays(polled, 10);
  if (europeanElections(record).some((each) => fresh(each.slice(-10)))) return 'european';
  if (fresh(REFERENDUM_DAY)) return 'referendum';
  const commons = [...record.elections().values()].some(({ kind, polledOn }) => kind === 'general' && fresh(polledOn));
  return !commons && fresh(localDayBefore(date)) ? 'council' : undefined;
}
