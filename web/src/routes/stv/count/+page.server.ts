import { fail } from '@sveltejs/kit';
import { countTyped, MOST_BYTES, sentIn, typedIn } from '#lib/server/build/stv-count-form.ts';
import { EMPTY, stvCountPage } from '#lib/server/build/stv-count-page.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { stvWords } from '#lib/words/en-stv.ts';

const w = stvWords.count;

/** Papers short enough for an address are counted from there too, so that an example is a link. */
export async function load({ url }) {
  const { record, settings } = await desk();
  const asked = url.searchParams.has('papers') ? typedIn(url.searchParams) : undefined;
  return {
    view: stvCountPage(asked ?? EMPTY, asked ? countTyped(asked) : { kind: 'nothing asked' }),
    frame: plainFrame(record, settings.region, { text: w.kind, href: '/stv' }),
  };
}

export const actions = {
  async default({ request, setHeaders }) {
    // Whoever pasted the papers may not want them kept on the way, not even for seconds.
    setHeaders({ 'cache-control': 'no-store' });
    const typed = await sentIn(request);
    if (!typed)
      return fail(413, { view: stvCountPage(EMPTY, { kind: 'refused', why: w.errors.large(MOST_BYTES / 1000) }) });
    const answer = countTyped(typed);
    const view = stvCountPage(typed, answer);
    return answer.kind === 'refused' ? fail(400, { view }) : { view };
  },
};
