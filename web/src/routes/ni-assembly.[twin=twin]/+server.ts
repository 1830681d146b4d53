import { stvCandidatesTable } from 'countroom/publish';
import { stvContests } from 'countroom/record';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';
import { stvWords } from '#lib/words/en-stv.ts';

/** Every candidate for the Assembly as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  const table = { name: 'ni-assembly', title: stvWords.assembly.title };
  return twin(stvCandidatesTable(record, stvContests(record, 'ni-assembly'), table), params.twin, table.name);
}
