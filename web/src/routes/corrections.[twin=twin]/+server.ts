import { correctionsTable } from 'countroom/publish';
import { corrections } from 'countroom/record';
import { desk } from '#lib/server/desk.ts';
import { journalFacts } from '#lib/server/journal-facts.ts';
import { twin } from '#lib/server/twin.ts';

/** What was withdrawn or replaced, as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  return twin(correctionsTable(record, corrections(journalFacts())), params.twin, 'corrections');
}
