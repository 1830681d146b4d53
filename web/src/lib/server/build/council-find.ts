import { councils, type ElectoralRecord } from 'countroom/record';
import type { Found } from '#lib/view/pages.ts';
import { councilHead } from './council-common.ts';

/** Councils whose name holds what was typed, or whose code it is. */
export function findCouncils(record: ElectoralRecord, wanted: string): Found[] {
  return [...councils(record).values()]
    .filter(({ slug, gss }) => slug.includes(wanted) || gss.toLowerCase() === wanted)
    .map((council) => {
      const { name, kind, page } = councilHead(council);
      return { text: name, href: page.href, kind };
    });
}
