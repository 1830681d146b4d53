import { fail } from '@sveltejs/kit';
import type { Desk } from 'countroom/publish';
import { copyCheckPage, NOTHING_TYPED, type CheckTyped } from '#lib/server/build/copy-check-page.ts';
import { exampleCopy } from '#lib/server/build/copy-example.ts';
import { checkSent } from '#lib/server/copy/check-sent.ts';
import { lintSent } from '#lib/server/copy/lint-sent.ts';
import { Refused, refusalOf } from '#lib/server/copy/refused.ts';
import { sentCopy, type SentCopy } from '#lib/server/copy/sent-copy.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { copyWords } from '#lib/words/en-copy.ts';

export async function load({ url }) {
  const ready = await desk();
  const example = url.searchParams.has('example') ? exampleCopy(ready) : undefined;
  return {
    view: example
      ? copyCheckPage(ready, example, await answered(ready, sentOf(example)))
      : copyCheckPage(ready, NOTHING_TYPED, { kind: 'nothing asked' }),
    frame: plainFrame(ready.record, ready.settings.region, { text: copyWords.check.short, href: '/check' }),
  };
}

export const actions = {
  async default({ request, setHeaders }) {
    // Whoever pasted the copy may not want it kept on the way, not even for seconds.
    setHeaders({ 'cache-control': 'no-store' });
    const ready = await desk();
    let typed = NOTHING_TYPED;
    try {
      const sent = await sentCopy(request, new URLSearchParams());
      typed = typedOf(sent);
      return { view: copyCheckPage(ready, typed, await answered(ready, sent)) };
    } catch (thrown) {
      const { status, message } = refusalOf(thrown);
      return fail(status, { view: copyCheckPage(ready, typed, { kind: 'refused', why: message }) });
    }
  },
};

/** More could not be shown at once: every claim stands on the page twice, in the copy and in the list. */
const MOST_SHOWN = 200_000;

async function answered(ready: Desk, sent: SentCopy) {
  if (sent.text.length > MOST_SHOWN) throw new Refused(413, copyWords.api.page(MOST_SHOWN.toLocaleString('en-GB')));
  return { kind: 'checked', checked: await checkSent(ready, sent), findings: lintSent(ready, sent) } as const;
}

function typedOf({ text, asked }: SentCopy): CheckTyped {
  return { text, date: asked('date'), region: asked('region') };
}

function sentOf({ text, date, region }: CheckTyped): SentCopy {
  return { text, taken: false, asked: (name) => (name === 'date' ? date : name === 'region' ? region : '') };
}
