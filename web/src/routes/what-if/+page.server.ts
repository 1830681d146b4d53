import { whatIfFrame, whatIfPage } from '#lib/server/build/what-if-page.ts';
import { desk } from '#lib/server/desk.ts';
import { whatIfAsked } from '#lib/server/what-if.ts';

export async function load({ url }) {
  const { record, settings } = await desk();
  const start = whatIfAsked(record, settings.region, url);
  return { view: whatIfPage(record, start, url.searchParams), frame: whatIfFrame(record, start) };
}
