import type { Parties } from '../parties.ts';

/** Words of count sheets that no party is registered under. */
const WORDS: Readonly<Record<string, string>> = {
  'Conservative and Unionist Party': 'con',
  'NI Conservatives': 'con',
  'Independence for Scotland Party': 'isp',
  'British Nationalist Party': 'bnp',
  'Freedom Alliance- Integrity, Society, Economy': 'fa',
  // Of Northern Ireland; the parties registered in Great Britain under these words are others.
  'Socialist Party': 'other',
  'Workers Party': 'other',
};

/** The party of a sheet's word; parties that only a contest or two know are `other` and keep their own word beside them. */
export function stvParty(parties: Parties): (word: string) => { readonly party: string; readonly party_name: string } {
  const other = (word: string) => ({ party: 'other', party_name: word.replaceAll('"', '') });
  return (word) => {
    const bare = word.replace(/ \([A-Z]+\)$/, '');
    const plain = WORDS[word] ?? WORDS[bare] ?? bare;
    if (plain === 'other') return other(word);
    try {
      return { party: parties.id(plain, word), party_name: '' };
    } catch {
      return other(word);
    }
  };
}
