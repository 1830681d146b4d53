import { curated } from '../curated.ts';
import type { Parties } from '../parties.ts';
import type { RawFolder } from '../raw.ts';

/** Sources still write the codes that six councils had before 2013; the pack has today's. */
export function recoder(raw: RawFolder): (gss: string) => string {
  const today = new Map(
    raw.read('local/gss_recodes.csv', ['old_gss', 'new_gss']).map((row) => [row.old_gss, row.new_gss]),
  );
  return (gss) => today.get(gss) ?? gss;
}

/**
 * The party of a local source's word. Parties that only a council or two know are `other` and keep their own word beside them.
 */
export function localParties(
  parties: Parties,
): (word: string) => { readonly party: string; readonly party_name: string } {
  const codes = new Map(
    curated('local-party-codes.csv', ['code', 'party']).map((row) => [row.code.toLowerCase(), row.party]),
  );
  return (word) => {
    const party = codes.get(word.toLowerCase());
    return party === undefined
      ? { party: 'other', party_name: word }
      : { party: parties.id(party, `curated/local-party-codes.csv: ${word}`), party_name: '' };
  };
}
