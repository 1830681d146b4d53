import { stvHomePage } from '#lib/server/build/stv-home-page.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';

export async function load() {
  const { record, settings } = await desk();
  return { view: stvHomePage(record), frame: plainFrame(record, settings.region) };
}
