import { dhondt } from '../../psephology/index.ts';
import { NotFound } from '../look-up.ts';
import { onceFor } from '../memo.ts';
import { nearest, slugOf } from '../names.ts';
import type { Pack } from '../pack.ts';
import type { ElectoralRecord } from '../record.ts';
import { count, readRows } from '../rows.ts';
import type { PartyId } from '../types.ts';
import { votingSystem } from '../voting-systems.ts';
import type { EuropeanCandidate, EuropeanList, EuropeanRegion } from './types.ts';

/** Elections to the European Parliament that are held, oldest first. */
export function europeanElections(record: ElectoralRecord): readonly string[] {
  return [...new Set(regions(record).map(({ election }) => election))];
}

/** The regions of Great Britain at one election, each counted. */
export function europeanRegions(record: ElectoralRecord, election: string): readonly EuropeanRegion[] {
  const found = regions(record).filter((region) => region.election === election);
  if (found.length > 0) return found;
  throw new NotFound('election', election, nearest(election, europeanElections(record)), 'try europarl.2019-05-23.');
}

/** Finds a region by slug, name or code. */
export function findEuropeanRegion(record: ElectoralRecord, election: string, typed: string): EuropeanRegion {
  const all = europeanRegions(record, election);
  const wanted = slugOf(typed);
  const found = all.find((region) => region.slug === wanted || region.gss.toLowerCase() === wanted);
  if (found) return found;
  const names = all.map(({ name }) => name);
  throw new NotFound('region', typed, nearest(typed, names), 'try east-of-england.');
}

/** Seats of each party over all regions as the rule gives them, most first. Throws nothing: a region awaiting a lot counts what is sure. */
export function europeanSeats(record: ElectoralRecord, election: string): ReadonlyMap<PartyId, number> {
  const seats = new Map<PartyId, number>();
  for (const { lists, allocation } of europeanRegions(record, election)) {
    if (allocation.kind === 'no votes') continue;
    for (const { party } of allocation.ladder) {
      const winner = lists[party]!.party;
      seats.set(winner, (seats.get(winner) ?? 0) + 1);
    }
  }
  return new Map([...seats].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/** Northern Ireland's candidates at one election, most first preferences first. */
export function europeanCandidates(record: ElectoralRecord, election: string): readonly EuropeanCandidate[] {
  return readRows(record.pack.texts, 'european/northern-ireland.csv', (cell, cite) => ({
    election: cell('election'),
    candidate: cell('candidate'),
    party: cell('party'),
    firstPreferences: Number(cell('first_preferences')),
    votesWhenElected: count(cell('votes_when_elected')),
    stage: count(cell('stage')),
    elected: cell('elected') === 'yes',
    cite,
  })).filter((row) => row.election === election);
}

const regions = onceFor((record: ElectoralRecord): readonly EuropeanRegion[] => {
  const { lists, members } = tables(record.pack);
  return readRows(record.pack.texts, 'european/regions.csv', (cell, cite) => {
    const election = cell('election');
    const key = `${election} ${cell('region')}`;
    const polledOn = election.slice('europarl.'.length);
    const all = lists.get(key) ?? [];
    const own = all.filter((list) => !isUnsplit(list)).toSorted((a, b) => b.votes - a.votes);
    const system = votingSystem(record, { kind: 'europarl', on: polledOn });
    const seats = Number(cell('seats'));
    const votes = own.map((list) => list.votes);
    return {
      election,
      polledOn,
      gss: cell('region'),
      name: cell('name'),
      slug: cell('slug'),
      seats,
      electorate: Number(cell('electorate')),
      validVotes: Number(cell('valid_votes')),
      system,
      lists: own,
      unsplit: all.filter(isUnsplit).reduce((sum, list) => sum + list.votes, 0),
      allocation: dhondt(votes, { seats, ties: system.ties }),
      members: members.get(key) ?? [],
      cite,
    };
  });
});

function isUnsplit({ party, name }: EuropeanList): boolean {
  return party === 'other' && name === '';
}

const tables = onceFor(({ texts }: Pack) => ({
  lists: Map.groupBy(
    readRows(texts, 'european/votes.csv', (cell, cite) => ({
      key: `${cell('election')} ${cell('region')}`,
      party: cell('party'),
      name: cell('party_name'),
      votes: Number(cell('votes')),
      publishedSeats: Number(cell('seats')),
      source: cell('source'),
      certainty: cell('certainty'),
      cite,
    })),
    ({ key }) => key,
  ),
  members: Map.groupBy(
    readRows(texts, 'european/members.csv', (cell) => ({
      key: `${cell('election')} ${cell('region')}`,
      party: cell('party'),
      member: cell('member'),
    })),
    ({ key }) => key,
  ),
}));
