import { lastGeneral } from 'countroom/record';
import { partiesPage } from '#lib/server/build/parties-page.ts';
import { desk } from '#lib/server/desk.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import { today } from '#lib/server/question.ts';
import { words } from '#lib/words/en.ts';

export async function load() {
  const { record, settings } = await desk();
  const files = [`westminster/${lastGeneral(record, today()).id}/candidacies.csv`, 'members/tenures.csv'];
  return {
    view: partiesPage(record, today()),
    frame: plainFrame(record, settings.region, { text: words.party.index, href: '/party' }, files),
  };
}
