import { thousands } from 'countroom/copy';
import { majority } from 'countroom/psephology';
import { londonConstituencies, type AssemblyElection, type ElectoralRecord } from 'countroom/record';
import type { AssemblyPage } from '#lib/view/assembly.ts';
import { partyView } from './names.ts';

/** Who won each constituency; held for London alone. */
export function constituencyRows(
  record: ElectoralRecord,
  { place, date }: AssemblyElection,
): AssemblyPage['constituencies'] {
  if (place !== 'london') return [];
  return [...londonConstituencies(record, `gla.c.${date}`).values()].flatMap((candidates) => {
    const [winner, second] = candidates;
    if (!winner || !second) return [];
    return [
      {
        name: winner.constituency,
        party: partyView(record, winner.party),
        candidate: winner.candidate,
        votes: thousands(winner.votes),
        majority: thousands(majority(winner.votes, second.votes)),
      },
    ];
  });
}
