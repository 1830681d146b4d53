import { stvContestFrame, stvContestPage } from '#lib/server/build/stv-contest-page.ts';
import { contestOn } from '#lib/server/build/stv-question.ts';
import { desk } from '#lib/server/desk.ts';
import { remember } from '#lib/server/remember.ts';

export async function load({ params, url }) {
  const { record, settings } = await desk();
  return remember(record, url.pathname, () => {
    const contest = contestOn(record, { body: 'ni-assembly', slug: params.place }, params.date);
    return { view: stvContestPage(record, contest), frame: stvContestFrame(record, settings.region, contest) };
  });
}
