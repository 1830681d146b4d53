import { partyName } from '../party-name.ts';
import type { PartyId } from '../../../record/index.ts';
import { partiesOfPerson } from '../bind/parties.ts';
import { AFFILIATION_RULES } from '../en/holders.ts';
import { wordsOfStatement } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import type { PersonName } from '../names/entity.ts';
import { findAll } from '../rules.ts';
import { fold } from '../text/tokens.ts';
import { partyAt, personAt, placesIn, whereAt, type View } from '../view.ts';
import { contestName } from './contest-words.ts';

/** The party beside a person: any that they stood or sat for. */
export function affiliations(view: View): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  for (const found of findAll(view.frame, AFFILIATION_RULES)) {
    const { h, p } = found.parts;
    const person = personAt(view.frame, h!)!;
    const parties = partiesOfPerson(person);
    const party = partyAt(view.frame, p!)!;
    // A possessive before a name is not always theirs: `the Greens' Norwich South candidate`.
    if (parties.length === 0 || drafts.has(p!)) continue;
    const name = (id: PartyId) => partyName(view.record, id);
    const own = inContext(view, person, party) ?? person.stood[0];
    const truth = own
      ? `${person.name} stood for ${name(own.candidacy.party)} in ${contestName(own.contest)}.`
      : `${person.name} is known for ${parties.map(name).join(', ')}.`;
    const check = {
      holds: parties.includes(party),
      subject: person.name,
      computed: parties.map(name).join(', '),
      truth,
      cites: own ? [own.candidacy.cite] : [],
    };
    const sure =
      person.sat.length > 0 && view.topic === 'parliament' && / \( P/.test(found.text) && isNamedSo(view, h!, person);
    drafts.set(p!, {
      ...weigh({ part: p!, kind: 'candidates', checks: [check], sure }),
      words: wordsOfStatement(view.frame, found),
    });
  }
  return [...drafts.values()];
}

/** A surname leads to whoever the text named before; another first name beside it is somebody else's. */
function isNamedSo({ frame }: View, part: number, { name }: PersonName): boolean {
  const { from, to } = frame.parts[part]!;
  const first = frame.tokens[to - from < 2 ? from - 1 : from];
  return !first?.capital || !/^[a-z]{2,}$/.test(first.base) || fold(name).split(' ').includes(first.base);
}

/** Where somebody stood for a party: in a seat that the text speaks of, else the last time before its day. */
function inContext(view: View, person: PersonName, party: PartyId): PersonName['stood'][number] | undefined {
  const own = person.stood.filter(({ candidacy }) => candidacy.party === party);
  const past = own.filter(({ contest }) => view.date === undefined || contest.polledOn <= view.date);
  const names = [...placesIn(view.frame).flatMap((at) => whereAt(view.frame, at)), ...(view.lastWhere ?? [])];
  const here = past.findLast(({ contest }) => names.some(({ name }) => name === contest.area.name));
  return here ?? past.at(-1) ?? own[0];
}
