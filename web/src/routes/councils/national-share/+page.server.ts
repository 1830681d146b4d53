import { nationalSharePage, nationalSharePublishers } from '#lib/server/build/national-share.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { remember } from '#lib/server/remember.ts';
import { nationalShareWords as w } from '#lib/words/en-national-share.ts';

export async function load() {
  const { record, settings } = await desk();
  const address = '/councils/national-share';
  const frame = plainFrame(record, settings.region, { text: w.title, href: address });
  const sources = nationalSharePublishers(record).map(
    ({ attribution, publisher, title }) => attribution || `${publisher}: ${title}`,
  );
  return {
    view: remember(record, address, () => nationalSharePage(record, settings.style.percent)),
    frame: { ...frame, sources },
  };
}
