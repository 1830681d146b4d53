import { pollingDayTable } from 'countroom/publish';
import { pollingDay } from 'countroom/record';
import { pollingDayOf } from '#lib/server/build/polling-day-page.ts';
import { desk } from '#lib/server/desk.ts';
import { nameAndKind } from '#lib/server/file-kind.ts';
import { regionOf } from '#lib/server/question.ts';
import { twin } from '#lib/server/twin.ts';

/** Everything that voted on a day as a file. */
export async function GET({ params, url }) {
  const { record, settings } = await desk();
  const [day, kind] = nameAndKind(params.file);
  const date = pollingDayOf(record, day);
  const region = regionOf(record, url.searchParams.get('region') ?? settings.region);
  return twin(pollingDayTable(record, pollingDay(record, date, region), region), kind, `polls-${date}`);
}
