import { lastGeneral, type Area, type ElectoralRecord, type IsoDate, type PartyId } from '../../record/index.ts';
import { onceFor, onceForEach } from '../../record/memo.ts';
import { partyWords } from '../en/parties.ts';
import { seatName } from '../en/story/sides.ts';
import { PARTY_NICKNAMES } from './en/words.ts';

/** A name found in a sentence. */
export interface NameFound<T> {
  readonly at: number;
  readonly end: number;
  readonly of: T;
}

/** The parties whose names a reader takes for parties: those that have won something. Small ones are often words of another meaning. */
const partyPattern = onceFor((record: ElectoralRecord) => {
  const names = new Map<string, PartyId>();
  for (const party of record.parties().values()) {
    if (!WELL_KNOWN.has(party.id)) continue;
    const { who, adjective } = partyWords(party);
    for (const name of [party.name, who.replace(/^the /, ''), adjective, ...(PARTY_NICKNAMES[party.id] ?? [])])
      names.set(name.toLowerCase(), party.id);
  }
  const longest = [...names.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return { names, pattern: new RegExp(String.raw`(?<![\p{L}-])(?:${longest.join('|')})(?![\p{L}-])`, 'giu') };
});

const WELL_KNOWN = new Set(
  'con lab ld ref grn brx ukip snp pc dup sf sdlp uup apni tuv change ind wpb respect restore speaker'.split(' '),
);

/** The parties named in a text, in order. */
export function partiesIn(record: ElectoralRecord, text: string): readonly NameFound<PartyId>[] {
  const { names, pattern } = partyPattern(record);
  return [...text.matchAll(pattern)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    of: names.get(match[0].toLowerCase())!,
  }));
}

const seatNames = onceForEach((record: ElectoralRecord, { boundarySet }: { readonly boundarySet: string }) =>
  [...record.areas().values()]
    .filter((area) => area.boundarySet === boundarySet)
    .flatMap((area) => [...new Set([area.name, seatName(area)])].map((name) => [name, area] as const))
    .toSorted(([a], [b]) => b.length - a.length),
);

/** The seats of a day's boundaries named in a text; the longer name where one is part of another. */
export function seatsNamed(record: ElectoralRecord, text: string, on: IsoDate): readonly NameFound<Area>[] {
  const found: NameFound<Area>[] = [];
  for (const [name, area] of seatNames(record, lastGeneral(record, on))) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const whole = !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[end] ?? '');
      if (whole && !found.some((each) => at < each.end && end > each.at)) found.push({ at, end, of: area });
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
}
