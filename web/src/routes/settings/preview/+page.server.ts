import { previewPage, styleTried } from '#lib/server/build/preview-page.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { today } from '#lib/server/question.ts';
import { words } from '#lib/words/en.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  const tried = await styleTried(settings, url.searchParams);
  return {
    view: previewPage(record, tried, url.searchParams.size > 0, today()),
    frame: plainFrame(record, settings.region, { text: words.preview.title, href: '/settings/preview' }),
  };
}
