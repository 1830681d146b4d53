import { onceFor } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import { count, readRows } from './rows.ts';
import type { Area, Candidacy, Contest, PartyId } from './types.ts';

/** Columns of votes; the rest of the parties are one column, so nobody can be told from it. */
const GROUPS = ['con', 'lab', 'lib', 'nat'] as const;

/** The boundaries of these names are not held. */
const UNKNOWN = { gss: '', label: '', county: '', designation: '', lat: 0, lon: 0, areaKm2: 0 };

/**
 * Results of seats at general elections from 1918 to 2005 by party, newest first, for each name as a slug: votes without candidates. A seat
 * of two members, one that was not fought, and one in which another than the parties of those days came first or second are left out.
 */
export const oldContests = onceFor((record: ElectoralRecord): ReadonlyMap<string, readonly Contest[]> => {
  const contests = readRows(record.pack.texts, 'westminster/history.csv', (cell, cite): Contest | undefined => {
    const election = record.elections().get(cell('election'));
    const votes = (column: string) => count(cell(column)) ?? 0;
    const candidacies = GROUPS.filter((group) => votes(group) > 0)
      .map((group): Candidacy => {
        const party = partyOf(group, cell('region'));
        return { ...NOBODY, party, partyName: record.parties().get(party)?.name ?? party, votes: votes(group), cite };
      })
      .toSorted((a, b) => b.votes! - a.votes!);
    const [, second] = candidacies;
    if (!election || cell('members') !== '1' || !second || second.votes! <= votes('oth')) return undefined;
    const electorate = count(cell('electorate'));
    const area: Area = {
      ...UNKNOWN,
      boundarySet: cell('boundary_set'),
      name: cell('name'),
      slug: cell('slug'),
      nation: '',
      region: cell('region'),
    };
    return {
      election,
      area,
      polledOn: election.polledOn,
      state: 'declared',
      ...(electorate !== undefined && { electorate }),
      validVotes: votes('total'),
      candidacies,
      cite,
    };
  });
  const held = contests.filter((each) => each !== undefined).toSorted((a, b) => (a.polledOn < b.polledOn ? 1 : -1));
  return Map.groupBy(held, ({ area }) => area.slug);
});

const NOBODY = { candidate: '', familyName: '', description: '', sitting: false, person: '' };

/** `nat` stands for the nationalists of Scotland and Wales, `lib` for the party that became the Liberal Democrats. */
function partyOf(group: (typeof GROUPS)[number], region: string): PartyId {
  if (group === 'lib') return 'ld';
  if (group === 'nat') return region === 'Wales' ? 'pc' : 'snp';
  return group;
}
