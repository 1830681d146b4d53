import { redirect } from '@sveltejs/kit';
import { commissionerFrame, commissionerPage } from '#lib/server/build/pcc-page.ts';
import { commissionerOf, pccPath } from '#lib/server/build/pcc-question.ts';
import { desk } from '#lib/server/desk.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  const election = commissionerOf(record, params.force, params.day);
  const address = pccPath(election.force, election.date);
  if (address !== url.pathname) redirect(301, address);
  return remember(record, url.pathname, () => ({
    view: commissionerPage(record, election),
    frame: commissionerFrame(record, settings.region, election),
  }));
}
