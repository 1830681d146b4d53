import { regionCouncilsTable } from 'countroom/publish';
import { councilsOfNight } from '#lib/server/build/council-question.ts';
import { desk } from '#lib/server/desk.ts';
import { nameAndKind } from '#lib/server/file-kind.ts';
import { twin } from '#lib/server/twin.ts';

/** A region's councils on a night as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  const [election, kind] = nameAndKind(params.file);
  const answer = councilsOfNight(record, params.region, election);
  return twin(regionCouncilsTable(record, answer), kind, `${answer.region.id}-local.${answer.night}`);
}
