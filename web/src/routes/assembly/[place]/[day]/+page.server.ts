import { assemblyFrame, assemblyOf, assemblyPage } from '#lib/server/build/assembly-page.ts';
import { desk } from '#lib/server/desk.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const election = assemblyOf(record, params.place, params.day);
  return remember(record, url.pathname, () => ({
    view: assemblyPage(record, election),
    frame: assemblyFrame(record, settings.region, election),
  }));
}
