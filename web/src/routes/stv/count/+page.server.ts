import { fail } from '@sveltejs/kit';
import { countTyped, typedIn, MOST_BYTES, type CountTyped } from '#lib/server/build/stv-count-form.ts';
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
    const typed = await typedInForm(request);
    if (!typed)
      return fail(413, { view: stvCountPage(EMPTY, { kind: 'refused', why: w.errors.large(MOST_BYTES / 1000) }) });
    const answer = countTyped(typed);
    const view = stvCountPage(typed, answer);
    return answer.kind === 'refused' ? fail(400, { view }) : { view };
  },
};

/** What the form sent; a file goes before what was pasted. Nothing where it is larger than this page takes. */
async function typedInForm(request: Request): Promise<CountTyped | undefined> {
  if (Number(request.headers.get('content-length')) > MOST_BYTES) return undefined;
  const fields = await request.formData();
  const file = fields.get('file');
  return typedIn(fields, file instanceof File && file.size > 0 ? await file.text() : undefined);
}
