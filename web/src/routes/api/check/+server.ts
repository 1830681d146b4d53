import { checkSent } from '#lib/server/copy/check-sent.ts';
import { jsonAnswer, openAnswer, preflight } from '#lib/server/copy/open-answer.ts';
import { sentCopy } from '#lib/server/copy/sent-copy.ts';
import { wrongMethod } from '#lib/server/copy/wrong-method.ts';
import { desk } from '#lib/server/desk.ts';

/** The claims of a copy, as `countroom check --json` prints them. */
export function POST({ request, url }) {
  return openAnswer(async () => {
    const sent = await sentCopy(request, url.searchParams);
    return jsonAnswer({ ...(await checkSent(await desk(), sent)), ...(sent.taken && { text: sent.text }) });
  });
}

export const OPTIONS = preflight;
export const GET = wrongMethod;
