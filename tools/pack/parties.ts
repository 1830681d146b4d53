import { byKeys, byText } from './names.ts';
import { curated } from './curated.ts';
import { table, type Table } from './table.ts';
import type { RawFolder } from './raw.ts';

export type Parties = {
  tables: Table[];
  /** The id of a party written as an id, a code or any import alias. */
  id(word: string, where: string): string;
};

type Party = {
  party: string;
  name: string;
  short: string;
  code: string;
  kind: string;
  ec_ids: string;
  mnis_ids: string;
  aliases: string;
};

const COLUMNS = ['party', 'name', 'short', 'code', 'kind', 'ec_ids', 'mnis_ids', 'aliases'] as const;

/** Parties as registered then: the source's own ids, with the short names, codes and aliases that newsrooms use. */
export function importParties(raw: RawFolder): Parties {
  const named = new Map(
    curated('party-names.csv', ['party', 'name', 'short', 'code', 'kind', 'aliases']).map((row) => [row.party, row]),
  );
  const parties: Party[] = raw
    .read('westminster/parties.csv', ['party_id', 'name', 'abbreviation', 'ec_party_ids', 'mnis_ids', 'other_names'])
    .map((row) => {
      const ours = named.get(row.party_id);
      named.delete(row.party_id);
      const others = [row.name, row.abbreviation, ...row.other_names.split(' | '), ...(ours?.aliases ?? '').split(';')];
      const short = ours?.short ?? row.abbreviation;
      const party = {
        party: row.party_id,
        name: ours?.name ?? row.name,
        short,
        code: ours?.code ?? short.toUpperCase(),
        kind: ours?.kind ?? 'party',
        ec_ids: row.ec_party_ids,
        mnis_ids: row.mnis_ids,
      };
      return { ...party, aliases: aliasList(party, others) };
    });
  for (const ours of named.values()) {
    parties.push({ ...ours, ec_ids: '', mnis_ids: '', aliases: aliasList(ours, ours.aliases.split(';')) });
  }
  parties.sort(byKeys((party) => party.party));
  const words = wordsOfParties(parties);
  return {
    tables: [table('parties.csv', COLUMNS, parties), ...curatedTables(new Set(parties.map((party) => party.party)))],
    id: (word, where) => {
      const party = words.get(word.toLowerCase());
      if (party === undefined)
        throw new Error(`${where}: no party is known as "${word}". Add it to curated/party-names.csv.`);
      return party;
    },
  };
}

/** Aliases without the words that already name the party and without abbreviations that another party owns (`ISP`). */
function aliasList(
  party: { party: string; name: string; short: string; code: string },
  words: readonly string[],
): string {
  const own = new Set([party.party, party.name, party.short, party.code].map((word) => word.toLowerCase()));
  const shared = new Set(SHARED_ABBREVIATIONS[party.party] ?? []);
  const aliases = new Map<string, string>();
  for (const word of words.map((each) => each.trim())) {
    const key = word.toLowerCase();
    if (word !== '' && !own.has(key) && !shared.has(word) && !aliases.has(key))
      aliases.set(key, word.replaceAll(';', ','));
  }
  return [...aliases.values()].sort(byText).join(';');
}

/** Abbreviations that Parliament gives to two parties; the older or larger one keeps the word. */
const SHARED_ABBREVIATIONS: Record<string, readonly string[]> = {
  'isp-153': ['ISP'],
  'nip-1049': ['NIP'],
  'cf-1080': ['CF'],
};

function wordsOfParties(parties: readonly Party[]): Map<string, string> {
  const words = new Map<string, string>();
  const claim = (word: string, party: string): void => {
    const key = word.toLowerCase();
    const owner = words.get(key);
    if (owner !== undefined && owner !== party) {
      throw new Error(
        `parties: "${word}" would mean both ${owner} and ${party}. Change one in curated/party-names.csv.`,
      );
    }
    words.set(key, party);
  };
  for (const party of parties) claim(party.party, party.party);
  for (const party of parties) for (const word of [party.name, party.short, party.code]) claim(word, party.party);
  for (const party of parties) for (const alias of party.aliases.split(';').filter(Boolean)) claim(alias, party.party);
  return words;
}

function curatedTables(known: ReadonlySet<string>): Table[] {
  const lineage = curated('party-lineage.csv', ['party', 'successor', 'relation', 'date', 'note']);
  const colours = curated('party-colours.csv', ['party', 'fill', 'edge', 'on', 'ink_light', 'ink_dark']);
  for (const { party } of [...lineage, ...colours]) {
    if (!known.has(party)) throw new Error(`curated parties: ${party} is not a party of the pack.`);
  }
  return [
    table('party-lineage.csv', ['party', 'successor', 'relation', 'date', 'note'], lineage),
    table('party-colours.csv', ['party', 'fill', 'edge', 'on', 'ink_light', 'ink_dark'], colours),
  ];
}
