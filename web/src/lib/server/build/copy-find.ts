import type { Found } from '#lib/view/pages.ts';
import { copyWords } from '#lib/words/en-copy.ts';

/** The pages that check copy and write it, by the words somebody would look for them with. */
export function copyPages(wanted: string): Found[] {
  return copyWords.found
    .filter(({ names }) => names.includes(wanted))
    .map(({ text, href, kind }) => ({ text, href, kind }));
}
