import { backTestsOfNightsTable } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';

/** The scores of every night replayed, check-point by check-point. */
export async function GET({ params }) {
  const { record } = await desk();
  return twin(backTestsOfNightsTable(record), params.twin, 'back-test');
}
