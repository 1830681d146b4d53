import { lintSent } from '#lib/server/copy/lint-sent.ts';
import { jsonAnswer, openAnswer, preflight } from '#lib/server/copy/open-answer.ts';
import { sentCopy } from '#lib/server/copy/sent-copy.ts';
import { wrongMethod } from '#lib/server/copy/wrong-method.ts';
import { desk } from '#lib/server/desk.ts';

/** What house style and the law have to say of a copy, as `countroom lint --json` prints it. */
export function POST({ request, url }) {
  return openAnswer(async () => {
    const sent = await sentCopy(request, url.searchParams);
    return jsonAnswer({ findings: lintSent(await desk(), sent), ...(sent.taken && { text: sent.text }) });
  });
}

export const OPTIONS = preflight;
export const GET = wrongMethod;
