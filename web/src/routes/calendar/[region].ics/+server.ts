import { regionCalendar } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { fileAnswer } from '#lib/server/feed-answer.ts';
import { originOf } from '#lib/server/origin.ts';
import { regionOf, today } from '#lib/server/question.ts';

/** The polls of a region, as a calendar. */
export async function GET(event) {
  const { record, facts } = await desk();
  const region = regionOf(record, event.params.region);
  return fileAnswer(regionCalendar(record, { region, on: today(), facts, origin: originOf(event) }), 'text/calendar');
}
