import { curated } from './curated.ts';
import type { Parties } from './parties.ts';

/**
 * The party behind the words of a ballot paper or a table, and the words to keep: they are empty where the party's own name says as much,
 * and for an individual they are the description or the word a table has for them.
 */
export type BallotParty = (words: string, where: string) => { readonly party: string; readonly party_name: string };

/** Reads `ballot-descriptions.csv`: words that only these polls have. Every other word must be known as a party. */
export function ballotParties(parties: Parties): BallotParty {
  const known = new Map(
    curated('ballot-descriptions.csv', ['description', 'party']).map((row) => [row.description, row.party]),
  );
  return (words, where) => {
    const individual = /^ind_(\w+)$/.exec(words);
    if (individual)
      return { party: 'ind', party_name: `${individual[1]![0]!.toUpperCase()}${individual[1]!.slice(1)}` };
    const party = known.get(words) ?? parties.id(words, where);
    return { party, party_name: party === 'other' || (party === 'ind' && words !== 'Independent') ? words : '' };
  };
}
