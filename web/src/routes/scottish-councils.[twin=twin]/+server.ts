import { stvCandidatesTable } from 'countroom/publish';
import { stvContests } from 'countroom/record';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';
import { stvWords } from '#lib/words/en-stv.ts';

/** Every candidate in the wards held as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  const table = { name: 'scottish-councils', title: stvWords.councils.title };
  return twin(stvCandidatesTable(record, stvContests(record, 'scottish-councils'), table), params.twin, table.name);
}
