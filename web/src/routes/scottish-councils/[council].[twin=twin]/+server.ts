import { stvCandidatesTable } from 'countroom/publish';
import { wardsOf } from '#lib/server/build/stv-question.ts';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';

/** Every candidate in the wards held of a council as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  const wards = wardsOf(record, params.council);
  const { name, slug } = wards[0]!.council!;
  return twin(
    stvCandidatesTable(record, wards, { name: 'wards', title: name }),
    params.twin,
    `${slug}-${wards[0]!.date}`,
  );
}
