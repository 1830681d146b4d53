import { regionCalendar } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { fileAnswer } from '#lib/server/feed-answer.ts';
import { regionOf, today } from '#lib/server/question.ts';

/** The polls of a region, as a calendar. */
export async function GET({ params, url }) {
  const { record, facts } = await desk();
  const region = regionOf(record, params.region);
  return fileAnswer(regionCalendar(record, { region, on: today(), facts, origin: url.origin }), 'text/calendar');
}
