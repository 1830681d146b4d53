import { mayorFrame, mayorOf, mayorPage } from '#lib/server/build/mayor-page.ts';
import { desk } from '#lib/server/desk.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const election = mayorOf(record, params.place, params.day);
  return remember(record, url.pathname, () => ({
    view: mayorPage(record, election),
    frame: mayorFrame(record, settings.region, election),
  }));
}
