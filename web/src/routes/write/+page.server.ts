import { copyWritePage } from '#lib/server/build/copy-write-page.ts';
import { enteredNow } from '#lib/server/copy/write-asked.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { today } from '#lib/server/question.ts';
import { remember } from '#lib/server/remember.ts';
import { copyWords } from '#lib/words/en-copy.ts';

export async function load({ url }) {
  const ready = await desk();
  const day = today();
  const entered = [...enteredNow(ready).values()].map(({ number }) => number).join(' ');
  const address = `write ${day} ${entered} ${url.search}`;
  return {
    view: remember(ready.record, address, () => copyWritePage(ready, url.searchParams, day)),
    frame: plainFrame(ready.record, ready.settings.region, { text: copyWords.write.short, href: '/write' }),
  };
}
