import { error } from '@sveltejs/kit';
import { areaKey, findElection, findSeat, type Contest, type ElectoralRecord } from 'countroom/record';
import { answer } from './question.ts';

/** The contest an address names: a seat and an election, short ids and old codes included. */
export function contestAt(record: ElectoralRecord, slug: string, id: string): Contest {
  const election = answer(() => findElection(record, id));
  const area = answer(() => findSeat(record, slug, election.boundarySet));
  const contest = record.contests(election.id).get(areaKey(area));
  if (!contest)
    error(404, {
      message: `${area.name} had no contest at the ${election.name}.`,
      near: [{ text: area.name, href: `/seats/${area.slug}` }],
    });
  return contest;
}
