import { proportional } from 'countroom/forecast';
import { proportionalTable } from 'countroom/publish';
import { proportionalAsked } from '#lib/server/build/proportional-question.ts';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';

/** A region's votes shared out by each rule, as a file. */
export async function GET({ params, url }) {
  const { record, settings } = await desk();
  const { region, election } = proportionalAsked(record, settings.region, url.searchParams);
  return twin(
    proportionalTable(record, proportional(record, region, election)),
    params.twin,
    `by-lists-${region.id}-${election.id}`,
  );
}
