import { redirect } from '@sveltejs/kit';
import { findParty } from 'countroom/record';
import { partyFrame, partyPage } from '#lib/server/build/party-page.ts';
import { desk } from '#lib/server/desk.ts';
import { answer, regionOf, today } from '#lib/server/question.ts';

export async function load({ params }) {
  const { record, settings } = await desk();
  const party = answer(
    () => findParty(record, params.party),
    (id) => `/party/${id}`,
  );
  if (party.id !== params.party) redirect(301, `/party/${party.id}`);
  return {
    view: partyPage(record, settings.style, party.id, today()),
    frame: partyFrame(record, regionOf(record, settings.region), party.id, today()),
  };
}
