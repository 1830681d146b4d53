import { curated } from '../curated.ts';
import type { Parties } from '../parties.ts';
import type { RawFolder } from '../raw.ts';

/** Codes that changed after the list of the sources was made, and those of councils that went on as another kind of council. */
const SINCE = new Map([
  ['E08000016', 'E08000038'],
  ['E08000019', 'E08000039'],
  ['S12000009', 'S12000045'],
  ['S12000015', 'S12000047'],
  ['S12000024', 'S12000048'],
  ['S12000043', 'S12000049'],
  ['S12000044', 'S12000050'],
  ['S12000046', 'S12000049'],
  // Elected in May 2022 as councils to be; North Yorkshire and Somerset went on from their county councils.
  ['E07000247', 'E06000063'],
  ['E07000248', 'E06000064'],
  ['E10000023', 'E06000065'],
  ['E10000027', 'E06000066'],
]);

/** Sources still write codes that councils had before: the pack has today's. */
export function recoder(raw: RawFolder): (gss: string) => string {
  const today = new Map([
    ...raw.read('local/gss_recodes.csv', ['old_gss', 'new_gss']).map((row) => [row.old_gss, row.new_gss] as const),
    ...SINCE,
  ]);
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
