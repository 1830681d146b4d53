import { partyTable } from 'countroom/publish';
import { findParty } from 'countroom/record';
import { electionsOf } from '#lib/server/build/party-page.ts';
import { desk } from '#lib/server/desk.ts';
import { answer } from '#lib/server/question.ts';
import { twin } from '#lib/server/twin.ts';

/** A party at each general election as a file. */
export async function GET({ params }) {
  const { record } = await desk();
  const { id } = answer(
    () => findParty(record, params.party),
    (near) => `/party/${near}`,
  );
  return twin(partyTable(record, id, electionsOf(record, id)), params.twin, id);
}
